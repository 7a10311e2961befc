// SPDX-License-Identifier: MIT
use std::sync::Mutex;

fn withdraw(balance: &Mutex<i32>, amount: i32) -> bool {
    #[cfg(pitfall)]
    {
        if *balance.lock().unwrap() < amount {
            return false;
        }
        *balance.lock().unwrap() -= amount;
        true
    }
    #[cfg(not(pitfall))]
    {
        let mut guard = balance.lock().unwrap();
        if *guard < amount {
            return false;
        }
        *guard -= amount;
        true
    }
}

fn main() {
    assert!(withdraw(&Mutex::new(100), 50));
}
