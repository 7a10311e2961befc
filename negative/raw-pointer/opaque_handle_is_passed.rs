// SPDX-License-Identifier: MIT
// As a binding to a C library declares it.
use std::thread::{self, JoinHandle};

#[repr(C)]
struct Database {
    _opaque: [u8; 0],
}

extern "C" {
    fn query(database: *mut Database) -> i32;
}

struct Connection {
    handle: *mut Database,
}

impl Connection {
    fn query(&self) -> i32 {
        unsafe { query(self.handle) }
    }
}

// Reviewed: the library serialises its calls, and the connection has one user.
#[cfg(not(pitfall))]
unsafe impl Send for Connection {}

fn run(connection: Connection) -> JoinHandle<i32> {
    thread::spawn(move || connection.query())
}

fn main() {
    let _ = run as fn(Connection) -> JoinHandle<i32>;
}
