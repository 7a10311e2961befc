// SPDX-License-Identifier: MIT

fn main() {
    let mut numbers = [1, 2, 3, 4];
    let pieces = numbers.chunks_mut(2);
    let again = pieces;
    #[cfg(pitfall)]
    pieces.for_each(|piece| piece[0] = 0);
    again.for_each(|piece| piece[0] = 0);
    assert_eq!(numbers, [0, 2, 0, 4]);
}
