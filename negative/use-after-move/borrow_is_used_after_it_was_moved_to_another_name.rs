// SPDX-License-Identifier: MIT

fn main() {
    let mut count = 41;
    let lent = &mut count;
    let other = lent;
    #[cfg(pitfall)]
    {
        *lent += 1;
    }
    *other += 1;
    assert_eq!(count, 42);
}
