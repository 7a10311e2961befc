// SPDX-License-Identifier: MIT
// In Rust the data is inside the lock: there is no other way to it, and no other lock opens it.
use std::sync::Mutex;

struct Account {
    balance: Mutex<i32>,
}

impl Account {
    fn balance(&self) -> i32 {
        #[cfg(pitfall)]
        return self.balance;
        #[cfg(not(pitfall))]
        return *self.balance.lock().unwrap();
    }
}

fn main() {
    assert_eq!(Account { balance: Mutex::new(42) }.balance(), 42);
}
