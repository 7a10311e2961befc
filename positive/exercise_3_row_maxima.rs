// SPDX-License-Identifier: MIT
// Exercise 3: the greatest number of each row, each worker writing into a slot of its own. The twin of
// exercise_3_row_maxima.cpp.
use std::thread;

fn row_maxima(rows: &[Vec<i32>]) -> Vec<i32> {
    let mut maxima = vec![0; rows.len()];
    thread::scope(|s| {
        for (slot, row) in maxima.iter_mut().zip(rows) {
            s.spawn(|| *slot = row.iter().copied().max().unwrap_or(i32::MIN));
        }
    });
    maxima
}

#[test]
fn each_row_has_its_maximum() {
    assert_eq!(row_maxima(&[vec![3, 7, 1], vec![9, 2], vec![4, 8, 6, 5]]), [7, 9, 8]);
}

#[test]
fn an_empty_row_gives_the_least_int() {
    assert_eq!(row_maxima(&[vec![], vec![-5]]), [i32::MIN, -5]);
}

#[test]
fn no_rows_give_no_maxima() {
    assert!(row_maxima(&[]).is_empty());
}
