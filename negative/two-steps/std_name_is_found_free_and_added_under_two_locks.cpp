// SPDX-License-Identifier: MIT
// A name is looked for under a lock, and added under the same lock, taken again.
// Rust: none  Line: 5  Breaks: wrong result  Rule: CP.50
// Rust twin: mutex_is_locked_for_each_step.rs
// Detector: sanitizers/unseen/check_and_act_under_two_locks
// In between another thread adds the same name. Each step is locked, so ThreadSanitizer reports nothing. Fix: one lock
// for both steps.
#include <mutex>
#include <set>
#include <string>
#include <thread>

std::mutex mutex;
std::set<std::string> names;

bool is_free(const std::string& name) {
    const std::lock_guard lock(mutex);
    return names.count(name) == 0;
}
void add(const std::string& name) {
    const std::lock_guard lock(mutex);
    names.insert(name);
}

bool reserve(const std::string& name) {
#if PITFALL
    if (!is_free(name)) return false;
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // tidy-silent {{that the two steps are one is not written down}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
    add(name);
    return true;
#else
    const std::lock_guard lock(mutex);
    return names.insert(name).second;
#endif
}

int main() {
    std::thread worker([] { reserve("admin"); });
    const bool mine = reserve("admin");
    worker.join();
    return mine;
}
