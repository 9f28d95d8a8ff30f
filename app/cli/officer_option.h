#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/audit/key.h"
#include "app/base/result.h"
#include "app/cli/console.h"
#include "app/event/register_facts.h"
#include "app/storage/new_file.h"

namespace alem::cli {

/// One of the first officers of a fund, and the key made for them unless they brought their own.
struct Founder {
    OfficerFacts facts;
    std::optional<SigningKey> key;
    std::string passphrase;
};

/// The first officers of a fund, as named on the command line. The first of them signs.
class Founders {
  public:
    /// `added`: ID:NAME:ROLE[+ROLE][:PUBLICKEY]; `passphrases`: ID=PATH. The officer of --officer comes
    /// first, as administrator and dealer where nothing else is said of them.
    static Result<Founders, Complaint> of(Console& console, const std::vector<std::string>& added,
                                          const std::vector<std::string>& passphrases);
    Founders(Founders&&) = default;
    Founders& operator=(Founders&&) = default;
    Founders(const Founders&) = delete;
    Founders& operator=(const Founders&) = delete;
    ~Founders();

    [[nodiscard]] const std::vector<Founder>& all() const { return m_all; }
    [[nodiscard]] std::vector<OfficerFacts> facts() const;
    [[nodiscard]] const SigningKey& signer() const;
    /// Writes the keys made, and the log's key sealed for each officer whose passphrase is at hand; tells
    /// `made` each file.
    Result<Done, Complaint> save(Console& console, const SigningKey& logKey, NewFiles& made) const;

  private:
    Founders() = default;
    std::vector<Founder> m_all;
};

}  // namespace alem::cli
