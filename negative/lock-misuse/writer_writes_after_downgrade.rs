// SPDX-License-Identifier: MIT
use std::sync::{RwLock, RwLockWriteGuard};

fn main() {
    let number = RwLock::new(0);
    let mut writer = number.write().unwrap();
    #[cfg(not(pitfall))]
    {
        *writer = 42;
    }
    let reader = RwLockWriteGuard::downgrade(writer);
    #[cfg(pitfall)]
    {
        *writer = 42;
    }
    assert_eq!(*reader, 42);
}
