#pragma once

#include <QObject>
#include <cstdint>

#include "ui/frame/fund_view.h"

namespace alem {

/// Whether anything of this window is live: the frame shows it, whoever is live says so. One for a view,
/// which owns it.
class LiveSign : public QObject {
    Q_OBJECT

  public:
    enum class Part : std::uint8_t { Off, On, Paused };

    static LiveSign& of(FundView& view);

    /// Closed bars come in as acts.
    void setFeed(Part part);
    /// Trades are watched; nothing of them is in the log.
    void setWatch(Part part);
    [[nodiscard]] Part feed() const { return m_feed; }
    [[nodiscard]] Part watch() const { return m_watch; }
    /// In words; empty if nothing is live.
    [[nodiscard]] QString text() const;

  signals:
    void changed();

  private:
    explicit LiveSign(QObject* parent) : QObject(parent) {}

    Part m_feed = Part::Off;
    Part m_watch = Part::Off;
};

}  // namespace alem
