// SPDX-License-Identifier: MIT
use std::sync::Mutex;

struct Account {
    balance: Mutex<i32>,
}

impl Account {
    #[cfg(pitfall)]
    fn balance(&self) -> &i32 {
        let guard = self.balance.lock().unwrap();
        &*guard
    }
    #[cfg(not(pitfall))]
    fn balance(&self) -> i32 {
        let guard = self.balance.lock().unwrap();
        *guard
    }
}

fn main() {
    assert_eq!(Account { balance: Mutex::new(42) }.balance().to_string(), "42");
}
