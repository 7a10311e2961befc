// SPDX-License-Identifier: MIT
// Exercise 1: the sum of many numbers, in as many chunks as asked for. The twin of exercise_1_parallel_sum.cpp.
use std::thread;

fn parallel_sum(data: &[i64], chunks: usize) -> i64 {
    let size = data.len().div_ceil(chunks.max(1)).max(1);
    thread::scope(|s| {
        let workers: Vec<_> = data.chunks(size).map(|chunk| s.spawn(|| chunk.iter().sum::<i64>())).collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).sum()
    })
}

#[test]
fn the_first_million_sums_up_to_its_closed_form() {
    let numbers: Vec<i64> = (1..=1_000_000).collect();
    for chunks in [1, 2, 3, 4, 7, 64] {
        assert_eq!(parallel_sum(&numbers, chunks), 500_000_500_000);
    }
}

#[test]
fn every_chunk_count_from_none_to_beyond_the_length() {
    for length in 0..=9 {
        let numbers: Vec<i64> = (1..=length).collect();
        for chunks in 0..=numbers.len() + 3 {
            assert_eq!(parallel_sum(&numbers, chunks), length * (length + 1) / 2);
        }
    }
}
