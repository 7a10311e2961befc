// SPDX-License-Identifier: MIT
use std::sync::Arc;

fn main() {
    let shared = Arc::new(42);
    let taken = Arc::try_unwrap(shared).unwrap();
    #[cfg(pitfall)]
    assert_eq!(taken, *shared);
    #[cfg(not(pitfall))]
    assert_eq!(taken, 42);
}
