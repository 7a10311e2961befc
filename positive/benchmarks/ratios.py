#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What ours costs beside theirs, as ratios: python3 ratios.py <fearless_benchmarks> [<regex of our names>]

Each pair runs for itself, interleaved, so that noise of the machine meets both. Printed are the median of the ratios of
neighbouring repetitions, with their quartiles: below 1 we are faster.

What a detector costs: python3 ratios.py --detector <program under it> <the same without> [<argument>...]

The same ratio of CPU times, user and system, of whole runs.
"""
import json
import re
import resource
import statistics
import subprocess
import sys

REPETITIONS = 15
PAIRS = [
    ("spawn_fearless", ["spawn_thread_and_promise", "spawn_packaged_task", "spawn_async", "spawn_pthread", "spawn_rust"]),
    ("named_builder", ["named_by_hand", "named_rust"]),
    ("halves_fearless", ["halves_jthread", "halves_rust"]),
    ("owners_arc", ["owners_shared_ptr", "owners_rust_arc"]),
    ("local_rc", ["local_boost", "local_rust_rc"]),
    ("lock_mutex", ["lock_std_mutex", "lock_rust_mutex"]),
    ("read_rw_lock", ["read_std_shared_mutex", "read_rust_rw_lock"]),
    ("pool_fearless", ["pool_by_hand", "pool_rust"]),
    ("sum_fearless", ["sum_hand_split", "sum_tbb", "sum_rust", "sum_one_thread"]),
]


def run(program, ours, theirs):
    """The times of each repetition, by name and number of threads."""
    said = subprocess.run(
        [program, f"--benchmark_filter=^({ours}|{theirs})(/|$)", f"--benchmark_repetitions={REPETITIONS}",
         "--benchmark_enable_random_interleaving=true", "--benchmark_min_time=0.05", "--benchmark_format=json"],
        check=True, capture_output=True, text=True).stdout
    times = {}
    for one in json.loads(said)["benchmarks"] if said.strip() else []:
        if one.get("run_type") == "iteration":
            name = one["name"].split("/")[0]
            times.setdefault((name, one.get("threads", 1)), []).append(one["real_time"])
    return times


def cpu_seconds(command):
    """User and system time of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def detector(slow, plain, arguments):
    """One line: what `slow` costs beside `plain`."""
    ratios = [cpu_seconds([slow, *arguments]) / cpu_seconds([plain, *arguments]) for _ in range(REPETITIONS)]
    low, middle, high = statistics.quantiles(ratios, n=4)
    print(f"{slow} {middle:.1f}   {low:.1f} to {high:.1f}")


def main():
    if sys.argv[1] == "--detector":
        detector(sys.argv[2], sys.argv[3], sys.argv[4:])
        return
    program = sys.argv[1]
    wanted = re.compile(sys.argv[2] if len(sys.argv) > 2 else "")
    print(f"{'ours':18} {'theirs':26} {'threads':>7} {'ratio':>6}   quartiles")
    for ours, others in PAIRS:
        if not wanted.search(ours):
            continue
        for theirs in others:
            times = run(program, ours, theirs)
            for (name, threads), mine in sorted(times.items()):
                other = times.get((theirs, threads))
                if name != ours or not other:
                    continue
                ratios = [a / b for a, b in zip(mine, other)]
                low, middle, high = statistics.quantiles(ratios, n=4)
                print(f"{ours:18} {theirs:26} {threads:7} {middle:6.2f}   {low:.2f} to {high:.2f}", flush=True)


if __name__ == "__main__":
    main()
