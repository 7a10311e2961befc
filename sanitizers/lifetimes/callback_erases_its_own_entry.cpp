// SPDX-License-Identifier: MIT
// A loop over callbacks steps on before it calls, so a callback may remove itself. The mutant steps on afterwards,
// from an entry that is gone. The lock is recursive and held all the time: it orders threads, not the steps of one
// thread.
// Breaks: use after free  Rule: CP.22, EXP54-CPP
// Report: asan {{heap-use-after-free}}
#include <functional>
#include <list>
#include <mutex>

class Listeners {
public:
    using Entry = std::list<std::function<void()>>::iterator;
    Entry add(std::function<void()> listener) {
        const std::lock_guard lock{mutex_};
        return all_.insert(all_.end(), std::move(listener));
    }
    void remove(Entry entry) {
        const std::lock_guard lock{mutex_};
        all_.erase(entry);
    }
    void call() {
        const std::lock_guard lock{mutex_};
#if MUTANT
        for (auto entry = all_.begin(); entry != all_.end(); ++entry) (*entry)(); // use: here
#else
        for (auto entry = all_.begin(); entry != all_.end();) {
            const auto listener = *entry++;
            listener();
        }
#endif
    }

private:
    std::recursive_mutex mutex_;
    std::list<std::function<void()>> all_;
};

int main() {
    Listeners listeners;
    Listeners::Entry mine;
    mine = listeners.add([&listeners, &mine] { listeners.remove(mine); });
    listeners.call();
}
