// SPDX-License-Identifier: MIT
// Two objects that need each other are made in one function, in one order. The mutant's are function-local statics in
// two functions, each of which calls the other while it makes its own. One thread alone would call itself without end;
// two threads that begin on both sides wait for each other, each in the hidden lock of the other's static.
// Breaks: deadlock
// Report: watchdog {{each thread makes one static, and waits for the other}}
// Silent: tsan {{the guard of a static is no mutex that it knows}}
#include <latch>
#include <thread>

struct Part {
    int number;
};

#if MUTANT
static std::latch both_begun{2};
static Part& journal();

static Part& accounts() {
    static Part part = [] {
        both_begun.arrive_and_wait();
        return Part{journal().number + 1}; // waits: here
    }();
    return part;
}
static Part& journal() {
    static Part part = [] {
        both_begun.arrive_and_wait();
        return Part{accounts().number + 1}; // waits: here
    }();
    return part;
}
#else
struct Parts {
    Part accounts{1};
    Part journal{accounts.number + 1};
};
static Parts& parts() {
    static Parts all;
    return all;
}
static Part& accounts() { return parts().accounts; }
static Part& journal() { return parts().journal; }
#endif

int main() {
    std::jthread worker{[] { (void)journal(); }};
    (void)accounts();
}
