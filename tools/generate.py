"""Write every file that follows from another, or say which ones are stale.

tools/generate           write what is not current
tools/generate --check   write nothing; exit code 1 and the names if any is stale
"""

import argparse

from tools.generators import FILES


def main() -> int:
    """Do what was asked; 0 when all is current in the end."""
    parser = argparse.ArgumentParser(prog="tools/generate", description="Write derived files.")
    parser.add_argument("--check", action="store_true", help="only say which files are stale")
    arguments = parser.parse_args()
    stale = [file for file in FILES if not file.is_current]
    if arguments.check:
        for file in stale:
            print(f"{file.path} is stale: run tools/generate")
        return 1 if stale else 0
    for file in stale:
        file.write()
        print(f"{file.path} written")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
