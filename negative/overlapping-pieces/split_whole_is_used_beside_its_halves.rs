// SPDX-License-Identifier: MIT

fn main() {
    let mut numbers = [1, 2, 3, 4];
    #[cfg(not(pitfall))]
    {
        numbers[0] = 5;
    }
    let (left, right) = numbers.split_at_mut(2);
    #[cfg(pitfall)]
    {
        numbers[0] = 5;
    }
    left.swap_with_slice(right);
    assert_eq!(numbers, [3, 4, 5, 2]);
}
