// SPDX-License-Identifier: MIT
// In Rust the data is inside the lock: there is no other way to it.
use std::sync::Mutex;

fn add(number: &mut i32) {
    *number += 1;
}

struct Account {
    balance: Mutex<i32>,
}

impl Account {
    fn deposit(&self) {
        #[cfg(not(pitfall))]
        let mut balance = self.balance.lock().unwrap();
        #[cfg(pitfall)]
        add(&mut self.balance);
        #[cfg(not(pitfall))]
        add(&mut balance);
    }
}

fn main() {
    Account { balance: Mutex::new(0) }.deposit();
}
