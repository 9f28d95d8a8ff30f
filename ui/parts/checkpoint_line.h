#pragma once

#include <QList>
#include <QWidget>
#include <cstdint>

#include "app/value/instant.h"

namespace alem {

/// A checkpoint that left this machine: how many entries it covers, and the day it left.
struct CheckpointMark {
    std::int64_t entries = 0;
    Day day;
};

/// The audit log as a line: solid up to the last checkpoint that left this machine, dashed beyond. The dashed
/// stretch is what someone who holds this machine could still rewrite. Distances are those of the sequence,
/// not of time, so that recent ones can be told apart.
class CheckpointLine : public QWidget {
    Q_OBJECT

  public:
    explicit CheckpointLine(QWidget* parent = nullptr);
    /// `marks` in ascending order; the last few that fit are shown.
    void setMarks(const QList<CheckpointMark>& marks, std::int64_t entries);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void paintLabel(QPainter* painter, int x, const QString& above, const QString& below, bool strong) const;

    QList<CheckpointMark> m_marks;
    std::int64_t m_entries = 0;
};

}  // namespace alem
