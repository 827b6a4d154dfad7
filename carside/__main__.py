"""`python -m carside`: the same as the `carside` command."""

import sys

from carside.cli import main

sys.exit(main())
