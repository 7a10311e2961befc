// SPDX-License-Identifier: MIT
// A plain `let` would move the borrow; two of them must be asked for.

fn main() {
    let mut numbers = vec![1, 2, 3];
    #[cfg(pitfall)]
    let one = &mut numbers;
    #[cfg(pitfall)]
    let two = &mut numbers;
    #[cfg(not(pitfall))]
    let one = &numbers;
    #[cfg(not(pitfall))]
    let two = &numbers;
    assert_eq!(one.len(), two.len());
    numbers.clear();
}
