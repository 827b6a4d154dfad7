"""The proxy in a process of its own: one route for each group of parts."""

import asyncio
import random
import resource

from carside.rehearsal.parts.wire import listen, log_to_the_stage, settings, tell
from carside.rehearsal.parts.words import (
    Cut,
    Delay,
    Double,
    Doubled,
    GoSilent,
    Order,
    ProxySettings,
    Ready,
    Stop,
)
from carside.rehearsal.proxy import Route


async def _serve(wanted: ProxySettings) -> None:
    chance = random.Random(f"{wanted.seed}/proxy")  # noqa: S311 (no secret)
    routes = {name: Route(targets, chance) for name, targets in wanted.routes.items()}
    for route in routes.values():
        await route.open()
    orders: asyncio.Queue[Order] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    listen(lambda order: loop.call_soon_threadsafe(orders.put_nowait, order))
    tell(Ready({name: route.ports for name, route in routes.items()}))
    while not isinstance(order := await orders.get(), Stop):
        _obey(order, routes)
    tell(Doubled(sum(route.doubled for route in routes.values())))
    for route in routes.values():
        route.close()


def _obey(order: Order, routes: dict[str, Route]) -> None:
    match order:
        case Cut():
            routes[order.route].cut()
        case GoSilent():
            routes[order.route].go_silent()
        case Delay():
            routes[order.route].delay_s = order.delay_s
        case Double():
            routes[order.route].double(is_on=order.is_on)


def main() -> None:
    """Run the part."""
    log_to_the_stage()
    _soft, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))  # two for each connection
    asyncio.run(_serve(settings()))


if __name__ == "__main__":
    main()
