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
