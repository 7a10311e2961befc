// SPDX-License-Identifier: MIT
// Rust has no inheritance: the base is a field, and its claim covers nothing beside it.
use std::ptr;
use std::thread;

struct Handle(*const i32);

unsafe impl Send for Handle {} // reviewed

struct Named {
    handle: Handle,
    name: *const u8,
}

#[cfg(not(pitfall))]
unsafe impl Send for Named {} // reviewed, too

impl Named {
    fn is_empty(&self) -> bool {
        self.handle.0.is_null() && self.name.is_null()
    }
}

fn main() {
    let named = Named { handle: Handle(ptr::null()), name: ptr::null() };
    let worker = thread::spawn(move || named.is_empty());
    assert!(worker.join().unwrap());
}
