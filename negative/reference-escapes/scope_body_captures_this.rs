// SPDX-License-Identifier: MIT
use std::thread;

struct Table {
    rows: Vec<i32>,
}

impl Table {
    fn size(&self) -> usize {
        self.rows.len()
    }
    fn grow(&mut self) -> usize {
        let rows = &mut self.rows;
        let size = thread::scope(|s| {
            let worker = s.spawn(|| rows.push(4));
            #[cfg(pitfall)]
            let size = self.size();
            #[cfg(not(pitfall))]
            let size = 3;
            worker.join().unwrap();
            size
        });
        self.size() - size
    }
}

fn main() {
    assert_eq!(Table { rows: vec![1, 2, 3] }.grow(), 1);
}
