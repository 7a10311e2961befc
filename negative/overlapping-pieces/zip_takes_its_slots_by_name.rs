// SPDX-License-Identifier: MIT

fn main() {
    let inputs = [1, 2, 3];
    let mut results = [0; 3];
    let slots = results.iter_mut();
    let pairs = slots.zip(&inputs);
    #[cfg(pitfall)]
    slots.for_each(|slot| *slot = 0);
    pairs.for_each(|(slot, input)| *slot = *input);
    assert_eq!(results, inputs);
}
