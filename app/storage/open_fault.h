#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace alem {

/// Why a fund cannot be opened or created, in order of precedence, with the figures that explain it.
struct OpenFault {
    enum class Code : std::uint8_t {
        NotFound,           ///< no such file, or (creating) no such folder
        AlreadyExists,      ///< creating: something of this name is there
        NotPermitted,       ///< the file may not be read, or (creating) the folder not written
        ReadOnly,           ///< opened for writing, but it may only be read
        NetworkFileSystem,  ///< see `fileSystem`
        InUse,              ///< another desk has it open for writing
        NotAFund,           ///< not an SQLite file, or one of somebody else
        NewerFormat,        ///< made by a later version: see the versions
        AlteredSchema,      ///< a fund by its mark, but its tables or triggers are not ours
    };

    Code code{};
    std::filesystem::path path;
    std::string fileSystem;
    std::int64_t versionFound = 0;
    std::int64_t versionKnown = 0;
    bool creating = false;  ///< the file was to be made
};

}  // namespace alem
