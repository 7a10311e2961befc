// SPDX-License-Identifier: MIT
use std::rc::Rc;
use std::sync::Arc;
use std::thread;

#[cfg(pitfall)]
type Shared = Rc<i32>;
#[cfg(not(pitfall))]
type Shared = Arc<i32>;

struct Account {
    _cache: Shared,
}
struct Bank {
    accounts: Vec<Account>,
}

fn main() {
    let bank = Bank { accounts: vec![Account { _cache: Shared::new(1) }] };
    let worker = thread::spawn(move || bank.accounts.len());
    assert_eq!(worker.join().unwrap(), 1);
    let _ = (Rc::new(1), Arc::new(1));
}
