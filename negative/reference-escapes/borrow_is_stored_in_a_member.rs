// SPDX-License-Identifier: MIT

struct Cache<'a> {
    kept: Option<&'a Vec<i32>>,
}

impl<'a> Cache<'a> {
    fn fill(&mut self, numbers: &'a Vec<i32>) {
        self.kept = Some(numbers);
    }
}

fn main() {
    let mut cache = Cache { kept: None };
    #[cfg(not(pitfall))]
    let numbers = vec![1, 2, 3];
    {
        #[cfg(pitfall)]
        let numbers = vec![1, 2, 3];
        cache.fill(&numbers);
    }
    assert_eq!(cache.kept.unwrap().len(), 3);
}
