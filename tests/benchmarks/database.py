"""What keeping costs, against stock TinyDB: `python tests/benchmarks/database.py [--entries N…]`.

Processor time, medians; "disk" is the wall time beside it, nearly all of it the sync. The ratios are what counts:
they hold on any machine.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tinydb import TinyDB, where

from store.database import open_database, version

ENTRY = {
    "term": "信托制物业",
    "gloss": "property management held in trust for all owners, its accounts open to them",
    "note": "坝坝会上大家一起商量出来的办法，先试一年，再定下来。",
    "tags": ["治理", "物业"],
    "sentence": "社区引入信托制物业，业主大会为委托人，物业公司为受托人，全体业主为受益人，物业费成为共有基金。",
}


class Cost(NamedTuple):
    """Milliseconds of processor and of waiting."""

    cpu: float
    disk: float


def cost(work: Callable[[int], object], times: int) -> Cost:
    """The medians over several runs."""
    cpu, wall = [], []
    for number in range(times):
        start = time.process_time(), time.perf_counter()
        work(number)
        cpu.append(time.process_time() - start[0])
        wall.append(time.perf_counter() - start[1])
    return Cost(statistics.median(cpu) * 1000, max(statistics.median(wall) - statistics.median(cpu), 0) * 1000)


def measure(make: Callable[[Path], TinyDB], count: int, folder: Path, times: int) -> dict[str, Cost]:
    """Every operation on a database with so many entries."""
    path = folder / "notebook.json"
    database = make(path)
    table = database.table("glossary")
    table.insert_multiple({**ENTRY, "n": number} for number in range(count))
    found = {
        "save": cost(lambda number: table.insert({**ENTRY, "n": -number}), times),
        "update by query": cost(
            lambda number: table.update({"note": f"{number}"}, where("n") == count // 2), times
        ),
        "search": cost(lambda number: table.search(where("n") == number), times),
        "get by id": cost(lambda number: table.get(doc_id=number + 1), times),
    }
    before = path.stat().st_size
    table.insert({**ENTRY, "n": -1})
    found["bytes written"] = Cost(path.stat().st_size - before if make is open_database else path.stat().st_size, 0)
    found["close"] = cost(lambda _: database.close(), 1)

    def reopen(_: int) -> None:
        with make(path) as again:
            len(again.table("glossary"))

    found["open"] = cost(reopen, 3)
    found["version"] = cost(lambda _: version(path), 20)
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, nargs="+", default=[100, 10_000, 100_000])
    counts = parser.parse_args().entries
    size = len(str(ENTRY).encode())
    ours: dict[int, dict[str, Cost]] = {}
    for count in counts:
        with tempfile.TemporaryDirectory() as ours_folder, tempfile.TemporaryDirectory() as stock_folder:
            ours[count] = measure(open_database, count, Path(ours_folder), 100)
            stock = measure(TinyDB, count, Path(stock_folder), 3 if count > 1000 else 20)
        print(
            f"{count} entries{'':12}ours ms (+ disk)     stock ms (+ disk)    ours : stock   : ours at {counts[0]}"
        )
        for name, now in ours[count].items():
            if name == "bytes written":
                print(
                    f"  {name:18}{now.cpu:10.0f} = {now.cpu / size:.2f} x the change; stock {stock[name].cpu:.0f}"
                )
                continue
            shares = now.cpu / max(stock[name].cpu, 1e-4), now.cpu / max(ours[counts[0]][name].cpu, 1e-4)
            print(
                f"  {name:18}{now.cpu:10.3f} (+{now.disk:7.2f}){stock[name].cpu:12.3f} (+{stock[name].disk:7.2f})"
                f"{shares[0]:12.3f}{shares[1]:12.2f}"
            )


if __name__ == "__main__":
    main()
