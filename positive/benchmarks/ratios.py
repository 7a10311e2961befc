#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What ours costs beside theirs, as ratios, in about 3 minutes.

    python3 ratios.py <fearless_benchmarks> [--only <regex of our names>] [--repetitions 15] [--readme positive/benchmarks/README.md]

Each pair runs for itself, interleaved, so that noise of the machine meets both. Printed are the median of the ratios of
neighbouring repetitions, with their quartiles: below 1 we are faster. Four numbers in a row are 1, 2, 4 and 8 threads.

What a detector costs: python3 ratios.py --detector <program under it> <the same without> [<argument>...]

The same ratio of CPU times, user and system, of 15 whole runs.
"""
import argparse
import json
import re
import resource
import statistics
import subprocess
import sys

import readme

# Our benchmark, what it is, and what stands beside it. What was left out of the program (oneTBB, Rust, Boost) is left
# out here.
PAIRS = [
    ("spawn_fearless", "`spawn` and `join` of a value", [
        ("spawn_thread_and_promise", "`std::thread` with `std::promise`"), ("spawn_packaged_task", "`std::packaged_task`"),
        ("spawn_async", "`std::async`"), ("spawn_pthread", "bare `pthread_create`"), ("spawn_rust", "Rust's `thread::spawn`")]),
    ("named_builder", "`Builder` with a name", [
        ("named_by_hand", "`std::thread`, promise and name by hand"), ("named_rust", "Rust's `thread::Builder`")]),
    ("halves_fearless", "`scope`, two borrowing workers", [
        ("halves_jthread", "two `std::jthread`s"), ("halves_rust", "Rust's `thread::scope`")]),
    ("owners_arc", "`Arc`, copied and dropped", [
        ("owners_shared_ptr", "`std::shared_ptr`"), ("owners_rust_arc", "Rust's `Arc`")]),
    ("local_rc", "`Rc`, copied and dropped", [("local_boost", "`boost::local_shared_ptr`"), ("local_rust_rc", "Rust's `Rc`")]),
    ("lock_mutex", "`Mutex`", [
        ("lock_std_mutex", "`std::mutex`, the data beside it"), ("lock_rust_mutex", "Rust's `Mutex`")]),
    ("read_rw_lock", "`RwLock`, read", [
        ("read_std_shared_mutex", "`std::shared_mutex`, the data beside it"), ("read_rust_rw_lock", "Rust's `RwLock`")]),
    ("pool_fearless", "four workers, one queue, 10^6 jobs", [
        ("pool_by_hand", "`std::jthread`s, `std::mutex`"), ("pool_tbb", "oneTBB's queue"), ("pool_rust", "Rust")]),
    ("long_mutex", "`Mutex`, held for 1000 additions", [
        ("long_std_mutex", "`std::mutex`"), ("long_rust_mutex", "Rust's `Mutex`")]),
    ("ping_pong_fearless", "`Condvar`, 10^4 turns", [
        ("ping_pong_std", "`std::condition_variable`"), ("ping_pong_rust", "Rust's `Condvar`")]),
    ("stream_fearless", "channel, 10^6 values, one sender", [("stream_rust", "Rust's channel")]),
    ("streams_fearless", "channel, 10^6 values, four senders", [("streams_rust", "Rust's channel")]),
    ("bounded_stream_fearless", "`sync_channel(64)`, 10^5 values", [("bounded_stream_rust", "Rust's `sync_channel`")]),
    ("sum_fearless", "`parallel_sum` of 10^8 numbers", [
        ("sum_hand_split", "threads split by hand"), ("sum_tbb", "oneTBB"), ("sum_rust", "Rust"), ("sum_one_thread", "one thread")]),
]


def run(program, ours, theirs, repetitions):
    """The times of each repetition, by name and number of threads."""
    said = subprocess.run(
        [program, f"--benchmark_filter=^({ours}|{theirs})(/|$)", f"--benchmark_repetitions={repetitions}",
         "--benchmark_enable_random_interleaving=true", "--benchmark_min_time=0.05", "--benchmark_format=json"],
        check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
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
    ratios = [cpu_seconds([slow, *arguments]) / cpu_seconds([plain, *arguments]) for _ in range(15)]
    low, middle, high = statistics.quantiles(ratios, n=4)
    print(f"{slow} {middle:.1f}   {low:.1f} to {high:.1f}")


def main():
    if sys.argv[1:2] == ["--detector"]:
        detector(sys.argv[2], sys.argv[3], sys.argv[4:])
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--only", type=re.compile, default=re.compile(""))
    parser.add_argument("--repetitions", type=int, default=15)
    parser.add_argument("--readme")
    arguments = parser.parse_args()
    if arguments.repetitions < 2:
        parser.error("quartiles need at least 2 repetitions")
    rows = []
    for ours, text, others in PAIRS:
        for theirs, beside in others if arguments.only.search(ours) else []:
            times = run(arguments.program, ours, theirs, arguments.repetitions)
            middles, quartiles = [], []
            for threads in sorted(threads for name, threads in times if name == theirs):
                ratios = [a / b for a, b in zip(times[ours, threads], times[theirs, threads])]
                low, middle, high = statistics.quantiles(ratios, n=4)
                middles.append(f"{middle:.2f}")
                quartiles.append(f"{low:.2f} to {high:.2f}")
            if middles:
                rows.append([text, beside, ", ".join(middles), ", ".join(quartiles)])
                print(" | ".join(rows[-1]), file=sys.stderr, flush=True)
    if not rows:
        sys.exit(f"{arguments.program} has no such benchmark")
    readme.put("ratios", readme.table(["ours", "beside", "ratio", "quartiles"], rows), arguments.readme)


if __name__ == "__main__":
    main()
