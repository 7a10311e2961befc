// SPDX-License-Identifier: MIT
// The guide's advice: prefer a data-parallel library, in Rust that is rayon. This suite downloads no crates, so here is
// what such a library does inside, as small as it gets: recursive halves. The twin of data_parallel.cpp.
use std::thread;

// Splits down to `grain` elements, maps each piece, and reduces the results pairwise, on a thread for each right half.
fn parallel_reduce<T: Sync, R: Send>(
    data: &[T],
    grain: usize,
    map: &(impl Fn(&[T]) -> R + Sync),
    reduce: &(impl Fn(R, R) -> R + Sync),
) -> R {
    if data.len() <= grain {
        return map(data);
    }
    let (left, right) = data.split_at(data.len() / 2);
    thread::scope(|s| {
        let other = s.spawn(|| parallel_reduce(right, grain, map, reduce));
        reduce(parallel_reduce(left, grain, map, reduce), other.join().unwrap())
    })
}

#[test]
fn the_library_sums_as_an_iterator_does() {
    let numbers: Vec<i64> = (1..=1_000_000).collect();
    let sum = parallel_reduce(&numbers, 100_000, &|part| part.iter().sum::<i64>(), &|a, b| a + b);
    assert_eq!(sum, 500_000_500_000);
}

#[test]
fn the_library_finds_the_maxima_of_rows() {
    let rows = [vec![3, 7, 1], vec![9, 2], vec![4, 8, 6, 5]];
    let maximum = |part: &[Vec<i32>]| part.iter().map(|row| row.iter().copied().max()).collect::<Vec<_>>();
    let maxima = parallel_reduce(&rows, 1, &maximum, &|a, b| [a, b].concat());
    assert_eq!(maxima, [Some(7), Some(9), Some(8)]);
}
