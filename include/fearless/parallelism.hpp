// SPDX-License-Identifier: MIT
// available_parallelism: how many threads can run at the same time for this process, here and now.
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <unistd.h>

#if defined(__linux__)
#    include <sched.h>
#endif

namespace fearless {

namespace detail {

#if defined(__linux__)

// The number of processors this thread may run on; 0 if the system does not say.
inline std::size_t affinity_count() noexcept {
    for (std::size_t capacity = CPU_SETSIZE; capacity <= std::size_t{64} * CPU_SETSIZE; capacity *= 2) {
        cpu_set_t* const set = CPU_ALLOC(capacity);
        if (!set) return 0;
        const std::size_t size = CPU_ALLOC_SIZE(capacity);
        const bool known = sched_getaffinity(0, size, set) == 0;
        const int count = known ? CPU_COUNT_S(size, set) : 0;
        CPU_FREE(set);
        if (known) return static_cast<std::size_t>(count);
    }
    return 0;
}

// The first line of a file below `root`, without its end; "" if there is none.
inline std::string first_line(const std::string& path) {
    std::string line;
    if (std::FILE* const file = std::fopen(path.c_str(), "re")) {
        char buffer[512];
        while (std::fgets(buffer, sizeof buffer, file)) {
            line += buffer;
            if (line.back() == '\n') break;
        }
        std::fclose(file);
    }
    while (!line.empty() && line.back() == '\n') line.pop_back();
    return line;
}

// quota / period of a cgroup in whole processors, at least 1; 0 for "no limit" or what cannot be read.
inline std::size_t processors_of(const std::string& quota, const std::string& period) noexcept {
    const long long microseconds = std::strtoll(quota.c_str(), nullptr, 10);
    const long long of = std::strtoll(period.c_str(), nullptr, 10);
    if (microseconds <= 0 || of <= 0) return 0;
    return microseconds < of ? 1 : static_cast<std::size_t>(microseconds / of);
}

// The smallest CPU quota on the way from this process's cgroup up to the root: cgroup v2's cpu.max, else v1's
// cpu.cfs_quota_us. `proc_cgroup` is the text of /proc/self/cgroup, `mount` where the hierarchy stands.
inline std::size_t cgroup_count(const std::string& proc_cgroup, const std::string& mount) {
    std::size_t least = 0;
    const auto note = [&least](std::size_t count) {
        if (count && (!least || count < least)) least = count;
    };
    const auto walk = [](std::string path, auto&& look) {
        for (;;) {
            look(path);
            if (path.empty() || path == "/") break;
            path.erase(path.find_last_of('/'));
        }
    };
    for (std::size_t begin = 0; begin < proc_cgroup.size();) {
        std::size_t end = proc_cgroup.find('\n', begin);
        if (end == proc_cgroup.npos) end = proc_cgroup.size();
        const std::string line = proc_cgroup.substr(begin, end - begin); // "hierarchy:controllers:path"
        begin = end + 1;
        const std::size_t first = line.find(':');
        const std::size_t second = first == line.npos ? line.npos : line.find(':', first + 1);
        if (second == line.npos) continue;
        const std::string controllers = line.substr(first + 1, second - first - 1);
        const std::string path = line.substr(second + 1);
        if (controllers.empty()) {
            walk(path, [&](const std::string& group) {
                const std::string max = first_line(mount + group + "/cpu.max"); // "max 100000" or "150000 100000"
                const std::size_t blank = max.find(' ');
                if (blank != max.npos) note(processors_of(max.substr(0, blank), max.substr(blank + 1)));
            });
        } else if (("," + controllers + ",").find(",cpu,") != std::string::npos) {
            for (const char* const hierarchy : {"/cpu", "/cpu,cpuacct"}) {
                walk(path, [&](const std::string& group) {
                    const std::string folder = mount + hierarchy + group; // NOLINT(performance-*)
                    note(processors_of(first_line(folder + "/cpu.cfs_quota_us"),
                                       first_line(folder + "/cpu.cfs_period_us")));
                });
            }
        }
    }
    return least;
}

inline std::string whole_file(const char* path) {
    std::string text;
    if (std::FILE* const file = std::fopen(path, "re")) {
        char buffer[512];
        while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, file)) text.append(buffer, got);
        std::fclose(file);
    }
    return text;
}

#endif

} // namespace detail

// How many threads can run at the same time: the processors of the affinity mask, at most the cgroup's CPU quota, at
// least 1. Asks the system at each call, since both may change; size a pool with it once.
// Rust: std::thread::available_parallelism, https://doc.rust-lang.org/std/thread/fn.available_parallelism.html
inline std::size_t available_parallelism() {
#if defined(__linux__)
    std::size_t count = detail::affinity_count();
    if (const std::size_t quota = detail::cgroup_count(detail::whole_file("/proc/self/cgroup"), "/sys/fs/cgroup"))
        if (!count || quota < count) count = quota;
#else
    std::size_t count = 0;
#endif
    if (count) return count;
    const long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online > 0 ? static_cast<std::size_t>(online) : 1;
}

} // namespace fearless
