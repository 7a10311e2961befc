// SPDX-License-Identifier: MIT
// In Rust the data is inside the lock, so "requires the lock" is a parameter that only a guard can give.
use std::sync::Mutex;

struct Account {
    balance: Mutex<i32>,
}

impl Account {
    fn deposit(&self) {
        #[cfg(pitfall)]
        Account::add(&mut self.balance, 1);
        #[cfg(not(pitfall))]
        Account::add(&mut self.balance.lock().unwrap(), 1);
    }
    fn add(balance: &mut i32, amount: i32) {
        *balance += amount;
    }
}

fn main() {
    Account { balance: Mutex::new(0) }.deposit();
}
