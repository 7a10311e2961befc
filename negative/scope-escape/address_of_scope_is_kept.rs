// SPDX-License-Identifier: MIT
// A static lives longer than the scope that would be kept in it.
use std::thread::{self, Scope};

fn start<'scope>(s: &'scope Scope<'scope, '_>) {
    s.spawn(|| {});
}

fn main() {
    #[cfg(pitfall)]
    let mut leak: Option<&'static Scope<'static, 'static>> = None;
    thread::scope(|s| {
        #[cfg(pitfall)]
        {
            leak = Some(s);
        }
        start(s);
    });
    #[cfg(pitfall)]
    assert!(leak.is_some());
}
