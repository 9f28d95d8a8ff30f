#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "app/desk/desk.h"
#include "ui/frame/background_work.h"

namespace alem {

/// A fund that was opened, ready for a window.
struct OpenedFund {
    std::unique_ptr<Desk> desk;
    std::optional<OpenFault::Code> readOnly;  ///< why it was opened for reading only: ReadOnly, InUse
};

/// Opens a fund, or makes the demonstration fund and opens that, off the interface's thread: a log of a
/// million entries takes seconds. What may only be read, or is open elsewhere, is opened for reading. One at
/// a time.
class FundOpening : public QObject {
    Q_OBJECT

  public:
    explicit FundOpening(QObject* parent = nullptr);

    void open(const std::filesystem::path& path);
    /// Makes the demonstration fund at `path` with its keys beside it, unless it is there already, and opens
    /// it.
    void openDemonstration(const std::filesystem::path& path);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_background.isRunning(); }
    /// After finished(): the fund; null if it was cancelled or refused.
    [[nodiscard]] OpenedFund take();
    /// After finished(): why not, in the interface's tongue; empty if it was cancelled.
    [[nodiscard]] QString refusal() const;
    /// After finished(): a fund that something else has altered. Its log can be verified all the same.
    [[nodiscard]] std::optional<std::filesystem::path> altered() const;

  signals:
    void progressed(qint64 done, qint64 total);
    void finished();

  private:
    struct Work;
    void start(const std::filesystem::path& path, bool demonstration);

    std::shared_ptr<Work> m_work;
    BackgroundWork m_background;
};

}  // namespace alem
