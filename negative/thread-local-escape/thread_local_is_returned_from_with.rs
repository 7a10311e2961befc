// SPDX-License-Identifier: MIT
thread_local! {
    static NUMBER: i32 = 42;
}

fn main() {
    #[cfg(pitfall)]
    {
        let mut mine = &0;
        NUMBER.with(|value| mine = value);
        assert_eq!(*mine, 42);
    }
    #[cfg(not(pitfall))]
    assert_eq!(NUMBER.with(|value| *value), 42);
}
