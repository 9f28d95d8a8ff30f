#include "app/demo/demo_officers.h"

#include "app/audit/sha256.h"
#include "app/storage/storage_failure.h"

namespace alem::demo {

namespace {

OfficerFacts officer(std::string_view id, std::string name, std::vector<Role> roles) {
    OfficerFacts facts;
    facts.active = true;
    facts.name = std::move(name);
    facts.officer = OfficerId::of(id);
    facts.publicKey = keyOf(id).publicKey().base64();
    facts.roles = std::move(roles);
    return facts;
}

void makeFolder(const std::filesystem::path& folder) {
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault) {
        throw StorageFailure(FailureKind::Io, false,
                             "cannot make " + folder.string() + ": " + fault.message());
    }
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, fault);
}

}  // namespace

std::vector<OfficerFacts> officers() {
    return {officer(administrator, "Bolat Iskakov", {Role::Administrator}),
            officer(dealer, "Aigerim Sadykova", {Role::Officer}),
            officer(approver, "Timur Akhmetov", {Role::Approver}),
            officer(riskOfficer, "Mathilde Laurent", {Role::RiskOfficer}),
            officer(auditor, "Daniyar Omarov", {Role::Auditor})};
}

SigningKey keyOf(std::string_view name) {
    const Hash seed = sha256("alem-desk demonstration key: " + std::string(name));
    return SigningKey::fromSeed(seed.bytes);
}

std::string passphraseOf(std::string_view officer) {
    return "demonstration-" + std::string(officer);
}

Result<std::vector<DemoOfficer>, DemoFault> writeKeys(const std::filesystem::path& folder, NewFiles& files) {
    makeFolder(folder);
    const SigningKey logKey = keyOf("log");
    std::vector<DemoOfficer> written;
    for (const OfficerFacts& facts : officers()) {
        const std::string id = facts.officer.text();
        DemoOfficer made{facts.officer,
                         facts.name,
                         facts.roles,
                         passphraseOf(id),
                         folder / (id + ".key"),
                         folder / (id + ".log.key")};
        if (auto saved = keyOf(id).save(made.key, made.passphrase); !saved) {
            return Fail{DemoFault(saved.error())};
        }
        files.add(made.key);
        if (auto saved = logKey.save(made.logKey, made.passphrase); !saved) {
            return Fail{DemoFault(saved.error())};
        }
        files.add(made.logKey);
        written.push_back(std::move(made));
    }
    return written;
}

}  // namespace alem::demo
