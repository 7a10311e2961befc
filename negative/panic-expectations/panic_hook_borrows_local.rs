// SPDX-License-Identifier: MIT
use std::sync::atomic::{AtomicI32, Ordering};

fn main() {
    #[cfg(pitfall)]
    let panics = AtomicI32::new(0);
    #[cfg(not(pitfall))]
    static PANICS: AtomicI32 = AtomicI32::new(0);
    #[cfg(not(pitfall))]
    let panics = &PANICS;
    std::panic::set_hook(Box::new(|_| {
        panics.fetch_add(1, Ordering::Relaxed);
    }));
}
