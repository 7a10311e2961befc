// SPDX-License-Identifier: MIT
#include "child_process.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <spawn.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace {

struct Close {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

File temporary_file() {
    File file{std::tmpfile()};
    if (!file) throw std::system_error{errno, std::generic_category(), "tmpfile"};
    return file;
}

std::string text_of(std::FILE* file) {
    std::string text;
    std::rewind(file);
    std::array<char, 4096> part{};
    while (const std::size_t got = std::fread(part.data(), 1, part.size(), file)) text.append(part.data(), got);
    return text;
}

} // namespace

Ending run_child(const std::string& program) {
    const File out = temporary_file();
    const File err = temporary_file();
    std::string path = FEARLESS_CHILD_PROCESSES "/" + program;
    std::array<char*, 2> arguments{path.data(), nullptr};

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, fileno(out.get()), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, fileno(err.get()), STDERR_FILENO);
    pid_t child = 0;
    const int error = posix_spawn(&child, path.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error) throw std::system_error{error, std::generic_category(), path};

    int status = 0;
    while (waitpid(child, &status, 0) == -1)
        if (errno != EINTR) throw std::system_error{errno, std::generic_category(), "waitpid"};
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, WIFSIGNALED(status) ? WTERMSIG(status) : 0,
            text_of(out.get()), text_of(err.get())};
}
