// SPDX-License-Identifier: MIT
// hash_files FILE...: prints the FNV-1a hash of each file, sorted by name; the files are hashed side by side.
// Exit status: 0, or 1 if a file could not be read (the others are printed all the same), or 2 without a FILE.
#include <cerrno>
#include <cstdio>
#include <iostream>
#include <memory>
#include <system_error>

#include "hash_contents.hpp"

namespace {

fearless::expected<std::string, std::error_code> read_file(const char* path) {
    const auto failed = [] { return fearless::unexpected<std::error_code>{{errno, std::generic_category()}}; };
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(path, "rb"), &std::fclose};
    if (!file) return failed();
    std::string contents;
    char buffer[4096];
    while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, file.get())) contents.append(buffer, got);
    if (std::ferror(file.get())) return failed(); // a folder opens, and fails when it is read
    return contents;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::cerr << "usage: hash_files FILE...\n";
        return 2;
    }
    std::vector<worked_example::File> files;
    bool all_read = true;
    for (int i = 1; i < argc; ++i) {
        if (auto contents = read_file(argv[i])) {
            files.push_back({argv[i], *std::move(contents)});
        } else {
            std::cerr << "hash_files: cannot read " << argv[i] << ": " << contents.error().message() << '\n';
            all_read = false;
        }
    }
    worked_example::print(std::cout, worked_example::hash_contents(files));
    return all_read ? 0 : 1;
}
