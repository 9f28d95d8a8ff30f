#pragma once

#include "ui/parts/row_delegate.h"

namespace alem {

/// role::StateOf as glyph and word; the glyph alone where the cell is narrow (the tooltip keeps the word).
class StateDelegate : public RowDelegate {
    Q_OBJECT

  public:
    using RowDelegate::RowDelegate;

  protected:
    void paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;
};

/// role::Asset as marker, then the name (DisplayRole). Cells without an asset are plain text: group names.
class AssetDelegate : public RowDelegate {
    Q_OBJECT

  public:
    using RowDelegate::RowDelegate;

  protected:
    void paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;
};

/// role::Gauge, see drawGauge().
class GaugeDelegate : public RowDelegate {
    Q_OBJECT

  public:
    using RowDelegate::RowDelegate;

  protected:
    void paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;
};

/// role::Bar: gains filled to the right of the column's common zero, losses outlined to its left.
class BarDelegate : public RowDelegate {
    Q_OBJECT

  public:
    using RowDelegate::RowDelegate;

  protected:
    void paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;
};

}  // namespace alem
