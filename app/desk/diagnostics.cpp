#include "app/desk/diagnostics.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <cstdlib>

namespace alem {

namespace {

constexpr std::size_t mostBytes = std::size_t{1} << 20U;
constexpr std::size_t olderFiles = 2;

std::shared_ptr<spdlog::logger>& logger() {
    static std::shared_ptr<spdlog::logger> only;
    return only;
}

/// File names may hold anything, line breaks too.
std::string oneLine(std::string text) {
    for (char& c : text) {
        c = static_cast<unsigned char>(c) < 0x20 ? '?' : c;
    }
    return text;
}

void write(spdlog::level::level_enum level, const std::string& line) {
    if (logger()) {
        logger()->log(level, "{}", oneLine(line));
    }
}

}  // namespace

std::filesystem::path diagnosticsFolder() {
    const char* const state = std::getenv("XDG_STATE_HOME");
    // Relative paths are to be ignored (XDG Base Directory Specification).
    if (state != nullptr && state[0] == '/') {
        return std::filesystem::path(state) / "alem-desk";
    }
    const char* const home = std::getenv("HOME");
    return home != nullptr && home[0] == '/' ? std::filesystem::path(home) / ".local/state/alem-desk"
                                             : std::filesystem::path();
}

void startDiagnostics(const std::string& program, std::string_view version) {
    const auto folder = diagnosticsFolder();
    if (folder.empty()) {
        return;
    }
    try {
        std::filesystem::create_directories(folder);
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            (folder / (program + ".log")).string(), mostBytes, olderFiles);
        auto made = std::make_shared<spdlog::logger>(program, std::move(sink));
        made->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %P %l %v", spdlog::pattern_time_type::utc);
        made->flush_on(spdlog::level::info);
        made->set_error_handler([](const std::string&) {});
        logger() = std::move(made);
    } catch (const std::exception&) {
        logger().reset();
    }
    diagnose("start " + program + " " + std::string(version));
}

void diagnose(const std::string& line) {
    write(spdlog::level::info, line);
}

void diagnoseTrouble(const std::string& line) {
    write(spdlog::level::warn, line);
}

std::string Stopwatch::text() const {
    const auto passed = std::chrono::steady_clock::now() - m_start;
    return std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(passed).count()) + " ms";
}

}  // namespace alem
