// SPDX-License-Identifier: MIT

fn main() {
    let mut numbers = [1, 2, 3, 4];
    numbers[0] = 0;
    #[cfg(pitfall)]
    let all: &[i32] = &numbers;
    #[cfg(not(pitfall))]
    let all: &mut [i32] = &mut numbers;
    let pieces = all.chunks_mut(2);
    assert_eq!(pieces.len(), 2);
}
