// SPDX-License-Identifier: MIT

fn main() {
    let mut count = 41;
    let lent = &mut count;
    let mut kept = vec![lent];
    #[cfg(pitfall)]
    {
        *lent += 1;
    }
    *kept[0] += 1;
    assert_eq!(count, 42);
    kept = Vec::new();
    assert!(kept.is_empty());
}
