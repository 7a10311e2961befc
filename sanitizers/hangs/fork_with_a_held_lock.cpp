// SPDX-License-Identifier: MIT
// A process forks while none of its threads holds a lock. In the mutant another thread holds one: the child has a copy
// of the locked mutex and not of the thread that would unlock it.
// Breaks: deadlock  Rule: CP.22
// Report: watchdog {{the child waits for a thread that it does not have, the parent for the child}}
// Silent: tsan {{the child is a process of its own, whose only thread waits}}
#include <latch>
#include <mutex>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

static std::mutex mutex;
static std::latch locked{1};
static std::latch forked{1};

int main(){std::thread worker {
    [] {
        {
            const std::lock_guard lock{mutex};
#if MUTANT
            locked.count_down();
            forked.wait();
        }
#else
        }
        locked.count_down();
        forked.wait();
#endif
    }
};
locked.wait();
const pid_t child = fork();
if (child == 0) {
    const std::lock_guard lock{mutex}; // waits: here
    _exit(0);
}
forked.count_down();
worker.join();
int status = 1;
waitpid(child, &status, 0); // waits: here
return status;
}
