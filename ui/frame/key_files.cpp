#include "ui/frame/key_files.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace alem {

namespace {

std::string stemOf(const OfficerId& officer) {
    std::string stem;
    for (const char c : officer.view()) {
        c == '/' ? stem.append("%2F") : stem.append(1, c);
    }
    return stem;
}

}  // namespace

std::filesystem::path keysFolderOf(const std::filesystem::path& fund) {
    std::filesystem::path folder = fund;
    return folder.replace_extension(".keys");
}

std::filesystem::path officerKeyFile(const std::filesystem::path& folder, const OfficerId& officer) {
    return folder / (stemOf(officer) + ".key");
}

std::filesystem::path logKeyFile(const std::filesystem::path& folder, const OfficerId& officer) {
    return folder / (stemOf(officer) + ".log.key");
}

NewKeyFiles::NewKeyFiles(const std::filesystem::path& folder)
    : m_folder(folder), m_folderIsNew(std::filesystem::create_directories(folder)) {
    if (m_folderIsNew) {
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    }
}

NewKeyFiles::~NewKeyFiles() {
    if (m_kept) {
        return;
    }
    std::error_code ignored;  // what cannot be removed holds a key that nothing knows
    for (const auto& file : m_files) {
        std::filesystem::remove(file, ignored);
    }
    if (m_folderIsNew) {
        std::filesystem::remove(m_folder, ignored);
    }
}

Result<Done, KeyFault> NewKeyFiles::save(const SigningKey& key, const std::filesystem::path& file,
                                         std::string_view passphrase) {
    auto saved = key.save(file, passphrase);
    if (saved) {
        m_files.push_back(file);
    }
    return saved;
}

void loadKey(QObject* context, const std::filesystem::path& path, std::string passphrase,
             std::function<void(LoadedKey)> then) {
    auto* watcher = new QFutureWatcher<LoadedKey>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        const LoadedKey loaded = watcher->result();
        watcher->deleteLater();
        then(loaded);
    });
    watcher->setFuture(QtConcurrent::run([path, secret = std::move(passphrase)]() mutable {
        auto loaded = std::make_shared<Result<SigningKey, KeyFault>>(SigningKey::load(path, secret));
        wipe(secret);
        return loaded;
    }));
}

}  // namespace alem
