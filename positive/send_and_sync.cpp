// SPDX-License-Identifier: MIT
// Chapter: Send and Sync. What may cross, what may be shared, what may outlive its frame: the tables.
//
// The tables are checked while this file compiles. Each row reads `type, what holds of it`.
// Pitfalls: rc-across-threads, raw-pointer, mutable-member-shared, aggregate-part, type-erased, template-bounds
// Pitfalls: returned-closure, unsafe-claims, one-shot-callable, returns-non-send
#include <fearless/fearless.hpp>

#include <gtest/gtest.h>

#include <any>
#include <array>
#include <atomic>
#include <barrier>
#include <bitset>
#include <chrono>
#include <complex>
#include <condition_variable>
#include <coroutine>
#include <cstddef>
#include <cstdio>
#include <deque>
#include <exception>
#include <filesystem>
#include <forward_list>
#include <functional>
#include <future>
#include <initializer_list>
#include <latch>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <queue>
#include <random>
#include <ranges>
#include <semaphore>
#include <set>
#include <shared_mutex>
#include <source_location>
#include <span>
#include <sstream>
#include <stack>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <tuple>
#include <typeindex>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

namespace {

using fearless::Arc;
using fearless::Mutex;
using fearless::Owned;
using fearless::Rc;
using fearless::RwLock;
using fearless::Send;
using fearless::Sync;

// --- how a row is written -------------------------------------------------------------------------------------------

enum Holds : unsigned { nothing = 0, send = 1, sync = 2, owned = 4, all = send | sync | owned };
constexpr Holds operator|(Holds a, Holds b) {
    return static_cast<Holds>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

template <class T>
constexpr Holds of = (Send<T> ? send : nothing) | (Sync<T> ? sync : nothing) | (Owned<T> ? owned : nothing);

// Clang visits every field of every class. GCC sees the members of aggregates, and into classes and closures that can
// be copied byte by byte; what it cannot see it refuses. `clang_only(x)` is x on Clang and nothing on GCC.
#if defined(__clang__)
constexpr bool every_class_is_seen = true;
#else
constexpr bool every_class_is_seen = false;
#endif
constexpr Holds clang_only(Holds holds) { return every_class_is_seen ? holds : nothing; }

// --- builtins -------------------------------------------------------------------------------------------------------

enum Plain { first, second };
enum class Scoped : unsigned char { one, two };
struct Opaque; // declared only

static_assert(of<bool> == all);
static_assert(of<char> == all && of<signed char> == all && of<unsigned char> == all);
static_assert(of<wchar_t> == all && of<char8_t> == all && of<char16_t> == all && of<char32_t> == all);
static_assert(of<short> == all && of<int> == all && of<long> == all && of<long long> == all);
static_assert(of<unsigned> == all && of<unsigned long> == all && of<std::size_t> == all);
static_assert(of<float> == all && of<double> == all && of<long double> == all);
static_assert(of<Plain> == all && of<Scoped> == all && of<std::byte> == all);
static_assert(of<std::nullptr_t> == all);
static_assert(of<const int> == all && of<volatile int> == all && of<const volatile int> == all);

// Functions live as long as the program; so does what a pointer to member names.
static_assert(of<void (*)()> == all);
static_assert(of<int (*)(std::string) noexcept> == all);
static_assert(of<int Opaque::*> == all);
static_assert(of<int (Opaque::*)() const> == all);

// --- pointers, references, arrays -----------------------------------------------------------------------------------

static_assert(of<int*> == nothing);
static_assert(of<const int*> == nothing);
static_assert(of<int* const> == nothing);
static_assert(of<void*> == nothing);
static_assert(of<const char*> == nothing);
static_assert(of<int**> == nothing);
static_assert(of<std::FILE*> == nothing);
static_assert(of<Opaque*> == nothing);

// As in Rust: `&T` is Send exactly if T is Sync. A reference is never Owned.
template <class T>
constexpr bool reference_is_sent_as_shared =
    Send<const T&> == Sync<T> && !Send<T&> && !Send<T&&> && !Owned<T&> && !Owned<const T&>;

static_assert(reference_is_sent_as_shared<int>);
static_assert(reference_is_sent_as_shared<std::string>);
static_assert(reference_is_sent_as_shared<std::vector<std::string>>);
static_assert(reference_is_sent_as_shared<int*>);
static_assert(reference_is_sent_as_shared<Rc<int>>);
static_assert(reference_is_sent_as_shared<Mutex<int>>);
static_assert(reference_is_sent_as_shared<std::function<void()>>);
static_assert(reference_is_sent_as_shared<std::unique_ptr<int>>);
static_assert(reference_is_sent_as_shared<fearless::Receiver<int>>);
static_assert(Send<const std::string&> && !Send<const Rc<int>&> && !Send<const fearless::Receiver<int>&>);

static_assert(of<int[3]> == all);
static_assert(of<std::string[2][3]> == all);
static_assert(of<int* [3]> == nothing);
static_assert(of<const char* [2][2]> == nothing);
static_assert(of<Rc<int>[2]> == owned);

// --- the standard's owners ------------------------------------------------------------------------------------------

static_assert(of<std::string> == all && of<std::wstring> == all && of<std::u8string> == all);
static_assert(of<std::vector<int>> == all && of<std::vector<bool>> == all);
static_assert(of<std::deque<int>> == all && of<std::list<int>> == all && of<std::forward_list<int>> == all);
static_assert(of<std::set<int>> == all && of<std::multiset<int>> == all);
static_assert(of<std::map<int, std::string>> == all && of<std::multimap<int, int>> == all);
static_assert(of<std::unordered_set<int>> == all && of<std::unordered_multiset<int>> == all);
static_assert(of<std::unordered_map<std::string, int>> == all && of<std::unordered_multimap<int, int>> == all);
static_assert(of<std::queue<int>> == all && of<std::stack<int>> == all && of<std::priority_queue<int>> == all);
static_assert(of<std::array<std::string, 3>> == all);
static_assert(of<std::vector<std::vector<std::map<int, std::string>>>> == all);
static_assert(of<std::map<int, int>::node_type> == all && of<std::set<std::string>::node_type> == all);

// An owner is as good as what it owns.
static_assert(of<std::vector<int*>> == nothing);
static_assert(of<std::map<int, const char*>> == nothing);
static_assert(of<std::map<std::string_view, int>> == nothing);
static_assert(of<std::unordered_map<std::string, std::string_view>> == nothing);
static_assert(of<std::vector<Rc<int>>> == owned);
static_assert(of<std::array<std::span<int>, 2>> == nothing);
static_assert(of<std::deque<std::function<void()>>> == nothing);
static_assert(of<std::vector<std::reference_wrapper<int>>> == nothing);
static_assert(of<std::queue<int*>> == nothing && of<std::stack<std::string_view>> == nothing);

// A comparator, hash or allocator is stored, and judged.
struct ComparesThroughPointer {
    const int* table;
    bool operator()(int a, int b) const { return table[a] < table[b]; }
};
static_assert(of<std::map<int, int, std::greater<>>> == all);
static_assert(of<std::set<int, ComparesThroughPointer>> == nothing);

static_assert(of<std::optional<int>> == all && of<std::optional<std::string>> == all);
static_assert(of<std::variant<int, std::string>> == all && of<std::monostate> == all);
static_assert(of<std::tuple<int, std::string, std::vector<int>>> == all && of<std::tuple<>> == all);
static_assert(of<std::pair<int, std::string>> == all);
static_assert(of<fearless::expected<int, std::string>> == all);
static_assert(of<fearless::expected<void, std::error_code>> == all);
static_assert(of<fearless::unexpected<std::string>> == all);
static_assert(of<std::complex<double>> == all && of<std::bitset<8>> == all);

static_assert(of<std::optional<int*>> == nothing);
static_assert(of<std::variant<int, std::string_view>> == nothing);
static_assert(of<std::tuple<int&>> == nothing && of<std::tuple<int, const std::string&>> == nothing);
static_assert(of<std::pair<int, Rc<int>>> == owned);
static_assert(of<fearless::expected<int*, int>> == nothing && of<fearless::expected<int, const char*>> == nothing);

// --- plain values of the standard -----------------------------------------------------------------------------------

static_assert(of<std::chrono::milliseconds> == all && of<std::chrono::duration<double>> == all);
static_assert(of<std::chrono::system_clock::time_point> == all && of<std::chrono::steady_clock::time_point> == all);
static_assert(of<std::chrono::year_month_day> == all);
static_assert(of<std::error_code> == all && of<std::error_condition> == all);
static_assert(of<std::filesystem::path> == all);
static_assert(of<std::thread::id> == all);
static_assert(of<std::type_index> == all);
static_assert(of<std::strong_ordering> == all && of<std::partial_ordering> == all);
static_assert(of<std::mt19937> == all);
static_assert(of<std::runtime_error> == all && of<std::logic_error> == all);
static_assert(of<std::less<>> == all && of<std::hash<int>> == all && of<std::allocator<int>> == all);

// --- pointers that own ----------------------------------------------------------------------------------------------

// A unique_ptr's const does not reach its object, so sharing the pointer shares a mutable object.
static_assert(of<std::unique_ptr<int>> == (send | owned));
static_assert(of<std::unique_ptr<const int>> == all);
static_assert(of<std::unique_ptr<int[]>> == (send | owned));
static_assert(of<std::unique_ptr<std::atomic<int>>> == all);
static_assert(of<std::unique_ptr<Mutex<int>>> == all);
static_assert(of<std::unique_ptr<int*>> == nothing);
static_assert(of<std::unique_ptr<Rc<int>>> == owned);
static_assert(of<std::unique_ptr<std::string_view>> == nothing);
static_assert(of<std::vector<std::unique_ptr<int>>> == (send | owned));
static_assert(of<std::unique_ptr<int, void (*)(int*)>> == (send | owned));
static_assert(of<std::unique_ptr<int, std::function<void(int*)>>> == nothing);

// A shared_ptr has other owners, who may write: fine for what synchronises itself, for nothing else.
static_assert(of<std::shared_ptr<int>> == owned);
static_assert(of<std::shared_ptr<const int>> == owned); // a shared_ptr<int> may own the same object
static_assert(of<std::weak_ptr<int>> == owned);
static_assert(of<std::shared_ptr<std::atomic<int>>> == all);
static_assert(of<std::shared_ptr<Mutex<int>>> == all);
static_assert(of<std::weak_ptr<RwLock<std::string>>> == all);
static_assert(of<std::shared_ptr<std::mutex>> == all);
static_assert(of<std::shared_ptr<Mutex<Rc<int>>>> == owned);
static_assert(of<std::shared_ptr<int*>> == nothing);

static_assert(of<Arc<int>> == all && of<Arc<std::string>> == all && of<fearless::Weak<int>> == all);
static_assert(of<Arc<std::vector<std::unique_ptr<int>>>> == owned);
static_assert(of<Arc<Rc<int>>> == owned && of<Arc<int*>> == nothing);
static_assert(of<Arc<std::atomic<int>>> == all && of<Arc<Mutex<std::vector<int>>>> == all);
static_assert(of<Arc<fearless::Receiver<int>>> == owned && of<Arc<Mutex<fearless::Receiver<int>>>> == all);
static_assert(of<Arc<std::string_view>> == nothing);
static_assert(of<Rc<int>> == owned && of<Rc<int*>> == nothing);

// A pointee may be of a derived class, of which nothing is known. `final` says that it is not.
struct Shape {
    virtual ~Shape() = default;
};
struct Circle final : Shape {
    double radius = 1;
};
static_assert(of<std::unique_ptr<Shape>> == nothing);
static_assert(of<std::vector<std::unique_ptr<Shape>>> == nothing);
static_assert(of<std::unique_ptr<Opaque>> == nothing);
static_assert(of<std::unique_ptr<std::exception>> == nothing);

// --- erased, viewing, iterating -------------------------------------------------------------------------------------

static_assert(of<std::function<void()>> == nothing && of<std::function<int(std::string)>> == nothing);
static_assert(of<std::packaged_task<int()>> == nothing && of<std::any> == nothing);

static_assert(of<std::string_view> == nothing && of<std::wstring_view> == nothing);
static_assert(of<std::span<int>> == nothing && of<std::span<const int>> == nothing && of<std::span<int, 3>> == nothing);
static_assert(of<std::initializer_list<int>> == nothing);
static_assert(of<std::reference_wrapper<int>> == nothing && of<std::reference_wrapper<const int>> == nothing);
static_assert(of<std::ranges::subrange<int*>> == nothing);
static_assert(of<std::ranges::ref_view<std::vector<int>>> == nothing);
static_assert(of<decltype(std::views::all(std::declval<std::vector<int>&>()))> == nothing);
static_assert(of<decltype(std::declval<std::vector<int>&>() | std::views::take(1))> == nothing);
static_assert(of<decltype(std::declval<std::vector<int>&>() | std::views::reverse)> == nothing);

static_assert(of<std::vector<int>::iterator> == nothing && of<std::vector<int>::const_iterator> == nothing);
static_assert(of<std::vector<bool>::iterator> == nothing && of<std::vector<bool>::reference> == nothing);
static_assert(of<std::string::iterator> == nothing && of<std::deque<int>::iterator> == nothing);
static_assert(of<std::list<int>::iterator> == nothing && of<std::map<int, int>::iterator> == nothing);
static_assert(of<std::unordered_map<int, int>::iterator> == nothing && of<std::set<int>::const_iterator> == nothing);
static_assert(of<std::reverse_iterator<std::vector<int>::iterator>> == nothing);
static_assert(of<std::move_iterator<int*>> == nothing);
static_assert(of<std::back_insert_iterator<std::vector<int>>> == nothing);

static_assert(of<std::coroutine_handle<>> == nothing);
static_assert(!Send<decltype(std::bind(std::declval<void (*)(int&)>(), std::declval<std::reference_wrapper<int>>()))>);

// --- threads, locks, futures, atomics -------------------------------------------------------------------------------

static_assert(of<std::thread> == all && of<std::jthread> == all);
static_assert(of<std::stop_token> == all && of<std::stop_source> == all);
static_assert(of<fearless::ThreadId> == all);
static_assert(of<fearless::JoinHandle<int>> == all && of<fearless::JoinHandle<void>> == all);
static_assert(of<fearless::JoinHandle<std::unique_ptr<int>>> == all);
static_assert(of<fearless::Panic> == (send | owned));
static_assert(of<fearless::JoinResult<int>> == (send | owned));

static_assert(of<std::mutex> == all && of<std::shared_mutex> == all && of<std::recursive_mutex> == all);
static_assert(of<std::timed_mutex> == all && of<std::once_flag> == all);
static_assert(of<std::condition_variable> == all && of<std::latch> == all && of<std::barrier<>> == all);
static_assert(of<std::counting_semaphore<3>> == all && of<std::binary_semaphore> == all);
static_assert(of<std::lock_guard<std::mutex>> == nothing && of<std::unique_lock<std::mutex>> == nothing);
static_assert(of<std::shared_lock<std::shared_mutex>> == nothing && of<std::scoped_lock<std::mutex>> == nothing);

static_assert(of<std::future<int>> == (send | owned) && of<std::promise<int>> == (send | owned));
static_assert(of<std::future<void>> == (send | owned) && of<std::promise<void>> == (send | owned));
static_assert(of<std::future<int*>> == nothing && of<std::promise<Rc<int>>> == owned);
static_assert(!Send<std::future<int&>> && !Owned<std::future<int&>>);
static_assert(of<std::shared_future<int>> == all && of<std::shared_future<std::unique_ptr<int>>> == owned);

static_assert(of<std::atomic<int>> == all && of<std::atomic<bool>> == all && of<std::atomic_flag> == all);
static_assert(of<std::atomic<int*>> == nothing);
static_assert(!Send<std::atomic_ref<int>>);

static_assert(of<Mutex<int>> == all && of<RwLock<int>> == all);
static_assert(of<Mutex<std::unique_ptr<int>>> == all);             // one at a time: Sync asks for Send only
static_assert(of<RwLock<std::unique_ptr<int>>> == (send | owned)); // readers share: it asks for Sync, too
static_assert(of<Mutex<Rc<int>>> == owned && of<RwLock<Rc<int>>> == owned);
static_assert(of<Mutex<int*>> == nothing && of<Mutex<std::string_view>> == nothing);
static_assert(of<fearless::MutexGuard<int>> == nothing);
static_assert(of<fearless::RwLockReadGuard<int>> == nothing && of<fearless::RwLockWriteGuard<int>> == nothing);

static_assert(of<fearless::Sender<int>> == all && of<fearless::Receiver<int>> == (send | owned));
static_assert(of<fearless::Sender<Rc<int>>> == owned && of<fearless::Receiver<int*>> == nothing);

static_assert(of<fearless::StaticRef<int>> == all && of<fearless::StaticRef<Rc<int>>> == owned);

// --- classes of one's own -------------------------------------------------------------------------------------------

struct Empty {};
struct Point {
    int x = 0;
    int y = 0;
};
struct Person {
    std::string name;
    std::vector<Point> path;
    std::optional<std::string> nickname;
};
struct Nested {
    Person person;
    std::array<Point, 3> corners;
    int numbers[4];
};
static_assert(of<Empty> == all && of<Point> == all && of<Person> == all && of<Nested> == all);
static_assert(of<std::vector<Person>> == all && of<std::map<std::string, Nested>> == all);

struct HasPointer {
    int number;
    int* pointer;
};
struct HasReference {
    int& reference;
};
struct HasView {
    std::string_view text;
};
struct HasFunction {
    std::function<void()> callback;
};
struct HasRc {
    std::string name;
    Rc<int> count;
};
struct HasUnique {
    std::unique_ptr<int> own;
};
struct HasArrayOfPointers {
    int* pointers[2];
};
struct DeepPointer {
    struct Inner {
        std::vector<HasPointer> all;
    } inner;
};
static_assert(of<HasPointer> == nothing && of<HasReference> == nothing && of<HasView> == nothing);
static_assert(of<HasFunction> == nothing && of<HasArrayOfPointers> == nothing && of<DeepPointer> == nothing);
static_assert(of<HasRc> == owned);
static_assert(of<HasUnique> == (send | owned));

// `mutable` is shared change: fine if the member synchronises itself.
struct HasMutable {
    mutable int cache = 0;
};
struct HasMutableAtomic {
    mutable std::atomic<int> hits{0};
};
struct HasMutableMutex {
    mutable std::mutex mutex;
    int data = 0;
};
static_assert(of<HasMutable> == (send | owned));
static_assert(of<HasMutableAtomic> == all);
static_assert(of<Arc<HasMutable>> == owned);
static_assert(!Sync<std::vector<HasMutable>> && Send<std::vector<HasMutable>>);
static_assert(Sync<HasMutableMutex>);

// Private members: Clang sees them; GCC sees those of classes that can be copied byte by byte.
class PrivateNumbers {
public:
    int sum() const { return a_ + b_; }

private:
    int a_ = 1;
    int b_ = 2;
};
class PrivateString {
public:
    const std::string& text() const { return text_; }

private:
    std::string text_;
};
class PrivatePointer {
public:
    const int* get() const { return pointer_; }

private:
    const int* pointer_ = nullptr;
};
class PrivateMutable {
public:
    int hit() const { return ++hits_; }

private:
    mutable int hits_ = 0;
};
class PrivateRc {
public:
    std::size_t owners() const { return count_.strong_count(); }

private:
    Rc<int> count_{1};
};
static_assert(Send<PrivateNumbers> && Owned<PrivateNumbers> && Sync<PrivateNumbers> == every_class_is_seen);
static_assert(of<PrivateString> == clang_only(all));
static_assert(of<PrivatePointer> == nothing);
static_assert(Send<PrivateMutable> && !Sync<PrivateMutable>);
static_assert(of<PrivateRc> == clang_only(owned));

// Base classes.
struct DerivedFromPoint : Point {
    int z = 0;
};
struct DerivedFromPointer : HasPointer {
    int z = 0;
};
struct DerivedFromString : std::string {
    int z = 0;
};
class DerivedFromRc : public Rc<int> {
public:
    using Rc<int>::Rc;
};
static_assert(Send<DerivedFromPoint> && Owned<DerivedFromPoint>);
static_assert(of<DerivedFromPointer> == nothing);
static_assert(!Send<DerivedFromRc> && !Sync<DerivedFromRc>);

// Recursive classes are as their other parts.
struct Tree {
    int value = 0;
    std::vector<Tree> children;
};
struct TreeOfRc {
    Rc<int> value;
    std::vector<TreeOfRc> children;
};
struct List {
    int value = 0;
    std::unique_ptr<List> next;
};
static_assert(of<Tree> == all);
static_assert(of<TreeOfRc> == owned);
static_assert(Send<List> && Owned<List>);

// Unions say nothing about what they hold.
union Either {
    int number;
    int* pointer;
};
struct HasUnion {
    Either either;
};
struct HasAnonymousUnion {
    int before;
    union {
        int number;
        int* pointer;
    };
};
static_assert(!Send<Either> && !Send<HasUnion> && !Send<HasAnonymousUnion>);

// What the library answers wrongly so far, reported to its owner; each row moves to its place above when it is mended.
// Answers that a careless derivation gets wrong.
struct Graph { // an Arc<Graph> is not Send, so neither is a class that holds some
    std::unique_ptr<int> own;
    std::vector<Arc<Graph>> edges;
};
static_assert(!Sync<List>);                  // `list.next->value = 1` changes what a `const List&` shares
static_assert(!Send<Graph> && !Sync<Graph>); // the recursion forgets which claim it was asked for
static_assert(!Send<std::shared_ptr<Shape>> && !Sync<std::shared_ptr<Shape>>);
static_assert(Sync<DerivedFromPoint>);   // the bases' members are public
static_assert(!Send<DerivedFromString>); // Clang sees the pointer in the base, GCC no base at all: claim it

// --- opt-ins --------------------------------------------------------------------------------------------------------

class Reviewed { // a pointer that nobody else has: the review says so
public:
    int* get() const { return pointer_; }

private:
    int* pointer_ = nullptr;
};
class DerivedFromReviewed : public Reviewed {};
struct TakenBack { // looks harmless and is bound to its thread: an index into a thread_local table, say
    int index = 0;
};
template <class T>
class Handle {
public:
    T* get() const { return pointer_; }

private:
    T* pointer_ = nullptr;
};

} // namespace

template <>
inline constexpr bool fearless::unsafe_send<Reviewed> = true;
template <>
inline constexpr bool fearless::unsafe_send<TakenBack> = false;
template <>
inline constexpr bool fearless::unsafe_sync<TakenBack> = false;
template <class T>
inline constexpr bool fearless::unsafe_send<Handle<T>> = fearless::Send<T>; // "as good as its T"
template <class T>
inline constexpr bool fearless::unsafe_sync<Handle<T>> = fearless::Sync<T>;

namespace {

static_assert(of<Reviewed> == (send | owned)); // claims Send, not Sync
static_assert(of<std::vector<Reviewed>> == (send | owned));
static_assert(of<DerivedFromReviewed> == nothing); // a claim is not inherited
static_assert(of<TakenBack> == owned);
static_assert(of<std::optional<TakenBack>> == owned);
static_assert(of<Handle<int>> == all);
static_assert(of<Handle<Rc<int>>> == owned);
static_assert(!Owned<Handle<std::string_view>> && !Send<Handle<std::string_view>>);

// --- closures -------------------------------------------------------------------------------------------------------

struct Member {
    int number = 1;
    auto by_this() {
        return [this] { return number; };
    }
    auto by_copy() {
        return [*this] { return number; };
    }
};

int a_global = 0;

TEST(SendAndSync, ClosuresAreJudgedByTheirCaptures) {
    int x = 1;
    double y = 2;
    std::string text = "text";
    std::vector<int> numbers{1};
    const char* literal = "literal";
    std::string_view view = text;
    const Arc<int> arc{1};
    const Rc<int> rc{1};
    auto unique = std::make_unique<int>(1);

    const auto none = [] { return 1; };
    const auto global = [] { return a_global; };
    const auto copy = [x, y] { return x + y; };
    const auto named = [renamed = x] { return renamed; };
    const auto nested = [copy, x] { return copy() + x; };
    const auto member_copy = Member{}.by_copy();
    static_assert(of<decltype(none)> == all && of<decltype(global)> == all);
    static_assert(Send<decltype(copy)> && Owned<decltype(copy)> && Send<decltype(named)>);
    static_assert(Send<decltype(nested)> && Owned<decltype(nested)>);
    static_assert(Send<decltype(member_copy)> && Owned<decltype(member_copy)>);

    const auto owns_text = [text] { return text; };
    const auto owns_numbers = [numbers = std::move(numbers)] { return numbers; };
    const auto owns_unique = [p = std::move(unique)] { return *p; };
    const auto owns_arc = [arc] { return *arc; };
    static_assert(of<decltype(owns_text)> == clang_only(all));
    static_assert(of<decltype(owns_numbers)> == clang_only(all));
    static_assert(of<decltype(owns_unique)> == clang_only(send | owned));
    static_assert(of<decltype(owns_arc)> == clang_only(all));

    const auto by_reference = [&x] { return x; };
    const auto by_default = [&] { return x + y; };
    const auto renamed_reference = [&r = text] { return r; };
    const auto by_pointer = [p = &x] { return *p; };
    const auto by_view = [view] { return view; };
    const auto by_literal = [literal] { return literal; };
    const auto by_rc = [rc] { return *rc; };
    const auto by_function = [f = std::function<void()>{}] { f(); };
    const auto nested_reference = [by_reference] { return by_reference(); };
    const auto nested_view = [inner = [view] { return view; }] { return inner(); };
    Member object;
    const auto by_this = object.by_this();
    static_assert(of<decltype(by_reference)> == nothing && of<decltype(by_default)> == nothing);
    static_assert(of<decltype(renamed_reference)> == nothing && of<decltype(by_pointer)> == nothing);
    static_assert(of<decltype(by_view)> == nothing && of<decltype(by_literal)> == nothing);
    static_assert(!Send<decltype(by_rc)> && !Sync<decltype(by_rc)>);
    static_assert(of<decltype(by_function)> == nothing);
    static_assert(of<decltype(nested_reference)> == nothing && of<decltype(nested_view)> == nothing);
    static_assert(of<decltype(by_this)> == nothing);

    // With the number of its captures GCC sees into a closure as Clang does.
    static_assert(Send<decltype(fearless::captures<1>(owns_text))> &&
                  Owned<decltype(fearless::captures<1>(owns_text))>);
    static_assert(Send<decltype(fearless::captures<1>(owns_arc))>);
    static_assert(!Send<decltype(fearless::captures<1>(by_reference))>);
    static_assert(!Send<decltype(fearless::captures<1>(by_rc))>);
    static_assert(!Send<decltype(fearless::captures<1>(by_view))>);

    EXPECT_EQ(none() + global() + static_cast<int>(copy()) + named() + static_cast<int>(nested()) + member_copy(), 10);
    EXPECT_EQ(owns_text() + by_literal(), "textliteral");
    EXPECT_EQ(owns_numbers().size() + static_cast<std::size_t>(owns_unique() + owns_arc() + by_reference()), 4U);
    EXPECT_EQ(by_default() + *std::make_unique<int>(by_pointer()) + by_rc() + nested_reference() + by_this(), 7.0);
    EXPECT_EQ(renamed_reference() + std::string{by_view()} + std::string{nested_view()}, "texttexttext");
    EXPECT_THROW(by_function(), std::bad_function_call);
}

// --- a refusal is an answer -----------------------------------------------------------------------------------------

// Whether the call would compile. A refusal answers "no"; it is no hard error, so a program can ask.
template <class... Call>
constexpr bool can_spawn = requires(Call&&... call) { fearless::spawn(std::forward<Call>(call)...); };
template <class... Call>
constexpr bool builder_can_spawn = requires(Call&&... call) { fearless::Builder{}.spawn(std::forward<Call>(call)...); };

struct Asked {
    bool spawn;
    bool builder;
};
template <class... Call>
Asked ask(Call&&...) {
    return {can_spawn<Call...>, builder_can_spawn<Call...>};
}

#define EXPECT_ACCEPTED(...)                                                                                           \
    EXPECT_TRUE(ask(__VA_ARGS__).spawn);                                                                               \
    EXPECT_TRUE(ask(__VA_ARGS__).builder)
#define EXPECT_REFUSED(...)                                                                                            \
    EXPECT_FALSE(ask(__VA_ARGS__).spawn);                                                                              \
    EXPECT_FALSE(ask(__VA_ARGS__).builder)

void takes_nothing() {}
int takes_int(int n) { return n; }
void takes_reference(int&) {}
void takes_pointer(const int*) {}
void takes_view(std::string_view) {}
void takes_string(const std::string&) {}
const int* returns_pointer() { return nullptr; }
int& returns_reference() { return a_global; }
std::string_view returns_view() { return ""; }
Rc<int> returns_rc() { return Rc<int>{1}; }
std::function<void()> returns_function() {
    return [] {};
}

TEST(SendAndSync, RightWorkersAreAccepted) {
    int x = 1;
    EXPECT_ACCEPTED([] {});
    EXPECT_ACCEPTED([x] { return x; });
    EXPECT_ACCEPTED([x]() mutable { return ++x; });
    EXPECT_ACCEPTED(&takes_nothing);
    EXPECT_ACCEPTED(takes_nothing);
    EXPECT_ACCEPTED(&takes_int, 1);
    EXPECT_ACCEPTED([](int n) { return n; }, x);
    EXPECT_ACCEPTED([](auto n) { return n; }, x);
    EXPECT_ACCEPTED([](auto... n) { return (n + ...); }, 1, 2, 3);
    EXPECT_ACCEPTED([](std::string text) { return text; }, "literal");
    EXPECT_ACCEPTED(&takes_string, std::string{"text"});
    EXPECT_ACCEPTED([](std::unique_ptr<int> p) { return *p; }, std::make_unique<int>(1));
    EXPECT_ACCEPTED([](Arc<int> arc) { return *arc; }, Arc<int>{1});
    EXPECT_ACCEPTED([](std::vector<int>&& v) { return std::move(v); }, std::vector{1});
    EXPECT_ACCEPTED([](const std::vector<int>& v) { return v; }, std::vector{1});
    EXPECT_ACCEPTED([] { return std::make_unique<int>(1); });
    EXPECT_ACCEPTED([](std::stop_token token) { return token.stop_requested(); }, std::stop_source{}.get_token());
    EXPECT_ACCEPTED(&takes_view, std::string{"the worker's own, viewed by itself"});
}

TEST(SendAndSync, WrongWorkersAreRefused) {
    int x = 1;
    std::string text = "text";
    std::vector<int> numbers{1};
    Member object;
    const std::mutex mutex;
    // borrows
    EXPECT_REFUSED([&x] { return x; });
    EXPECT_REFUSED([&] { return text; });
    EXPECT_REFUSED([&r = x] { return r; });
    EXPECT_REFUSED(object.by_this());
    EXPECT_REFUSED([view = std::string_view{text}] { return view.size(); });
    EXPECT_REFUSED([](int& r) { r = 1; }, std::ref(x));
    EXPECT_REFUSED([](std::string_view view) { return view.size(); }, std::string_view{text});
    EXPECT_REFUSED([](std::span<int> span) { return span.size(); }, std::span{numbers});
    EXPECT_REFUSED([](std::vector<int>::iterator it) { return *it; }, numbers.begin());
    EXPECT_REFUSED(std::bind([](int& r) { r = 1; }, std::ref(x)));
    EXPECT_REFUSED(&Member::number, &object);
    // pointers
    EXPECT_REFUSED([p = &x] { return *p; });
    EXPECT_REFUSED(&takes_pointer, &x);
    EXPECT_REFUSED([](const char* c) { return *c; }, text.c_str());
    // bound to their thread
    EXPECT_REFUSED([](Rc<int> rc) { return *rc; }, Rc<int>{1});
    EXPECT_REFUSED([](Arc<Rc<int>> arc) { return **arc; }, Arc<Rc<int>>{Rc<int>{1}});
    EXPECT_REFUSED([](std::shared_ptr<int> p) { return *p; }, std::make_shared<int>(1));
    EXPECT_REFUSED([](std::unique_lock<std::mutex> lock) { lock.unlock(); }, std::unique_lock<std::mutex>{});
    // erased
    EXPECT_REFUSED(std::function<void()>{[] {}});
    EXPECT_REFUSED([](std::any any) { return any.has_value(); }, std::any{1});
    EXPECT_REFUSED([](std::unique_ptr<Shape> shape) { return shape != nullptr; }, std::unique_ptr<Shape>{});
    // results that would borrow
    EXPECT_REFUSED(&returns_pointer);
    EXPECT_REFUSED(&returns_reference);
    EXPECT_REFUSED(&returns_view);
    EXPECT_REFUSED(&returns_rc);
    EXPECT_REFUSED(&returns_function);
    EXPECT_REFUSED([]() -> const int& { return a_global; });
    // no call
    EXPECT_REFUSED(&takes_reference, 1); // its own copy is an rvalue
    EXPECT_REFUSED(&takes_int);
    EXPECT_REFUSED(&takes_int, std::string{"no number"});
    EXPECT_REFUSED([](int) {}, 1, 2);
    EXPECT_REFUSED(42);
    (void)mutex;
}

// Clang sees that these own all they hold; GCC refuses what it cannot see, and says to pass it as arguments.
TEST(SendAndSync, OwningClosuresAreSeenByClang) {
    const auto owns = [text = std::string{"text"}] { return text; };
    const auto owns_unique = [p = std::make_unique<int>(1)] { return *p; };
    EXPECT_EQ(can_spawn<decltype(owns)>, every_class_is_seen);
    EXPECT_EQ(can_spawn<std::remove_const_t<decltype(owns_unique)>>, every_class_is_seen);
    EXPECT_TRUE(can_spawn<decltype(fearless::captures<1>(owns))>);
    EXPECT_EQ(owns().size() + static_cast<std::size_t>(owns_unique()), 5U);
}

// --- where two providers can answer, they agree ---------------------------------------------------------------------

using fearless::detail::Claim;
using fearless::detail::Why;

// Each provider by itself. `unseen` is no answer. Fields and members must give the same one. The bytes show no names,
// so they refuse a std::mutex for the union inside; but what they accept, the others must accept.
template <Claim C, class T>
constexpr bool agree() {
    constexpr Why fields = fearless::detail::judge_by_fields<C, T>();
    constexpr Why binding = fearless::detail::judge_by_binding<C, T>();
    constexpr Why bytes = fearless::detail::judge_by_bytes<C, T>();
    const auto same = [](Why a, Why b) {
        return a == Why::unseen || b == Why::unseen || (a == Why::holds) == (b == Why::holds);
    };
    const auto accepts = [](Why why) { return why == Why::unseen || why == Why::holds; };
    return same(fields, binding) && (bytes != Why::holds || (accepts(fields) && accepts(binding)));
}
template <class... Ts>
constexpr bool all_agree = ((agree<Claim::send, Ts>() && agree<Claim::sync, Ts>() && agree<Claim::owned, Ts>()) && ...);

static_assert(all_agree<Point, Person, Nested, Tree, List, TreeOfRc>);
static_assert(all_agree<HasPointer, HasReference, HasView, HasFunction, HasRc, HasUnique, DeepPointer>);
static_assert(all_agree<HasMutable, HasMutableAtomic, HasMutableMutex>);
static_assert(all_agree<PrivateNumbers, PrivateString, PrivatePointer, PrivateMutable, PrivateRc>);
static_assert(all_agree<ComparesThroughPointer, Member>);

TEST(SendAndSync, EveryProviderThatCanAnswerGivesTheSameAnswer) {
    int x = 1;
    auto copy = [x] { return x; };
    auto pointer = [p = &x] { return *p; };
    auto reference = [&x] { return x; };
    static_assert(all_agree<decltype(copy), decltype(pointer), decltype(reference)>);
    EXPECT_EQ(copy() + pointer() + reference(), 3);
}

// At least one provider sees each of these on every compiler.
template <class T>
constexpr bool somebody_sees = fearless::detail::judge_by_fields<Claim::send, T>() != Why::unseen ||
                               fearless::detail::judge_by_binding<Claim::send, T>() != Why::unseen ||
                               fearless::detail::judge_by_bytes<Claim::send, T>() != Why::unseen;
static_assert(somebody_sees<Point> && somebody_sees<Person> && somebody_sees<HasPointer> && somebody_sees<HasMutable>);
static_assert(somebody_sees<PrivateNumbers> && somebody_sees<PrivatePointer> && somebody_sees<Nested>);

} // namespace
