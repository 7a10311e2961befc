// SPDX-License-Identifier: MIT
use std::sync::Arc;

fn main() {
    let shared = Arc::new(42);
    #[cfg(pitfall)]
    let shared = *&shared;
    assert_eq!(Arc::try_unwrap(shared), Ok(42));
}
