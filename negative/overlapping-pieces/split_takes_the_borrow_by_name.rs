// SPDX-License-Identifier: MIT
// split_at_mut borrows what it splits for as long as the halves live: a second split must wait.

fn main() {
    let mut numbers = [1, 2, 3, 4];
    let (left, _) = numbers.split_at_mut(2);
    #[cfg(not(pitfall))]
    left.fill(0);
    let (_, right) = numbers.split_at_mut(2);
    #[cfg(pitfall)]
    left.fill(0);
    right.fill(0);
    assert_eq!(numbers, [0; 4]);
}
