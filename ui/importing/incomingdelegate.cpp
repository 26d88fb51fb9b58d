// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/incomingdelegate.h"

#include "importing/signicon.h"
#include "items/incoming/incomingmodel.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QValidator>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int rowMargin = 10; // pixels
constexpr int signSide = 16;

// What is typed that is no date is told, and stays in its field.
class DateValidator : public QValidator
{
public:
    DateValidator(const IncomingDelegate::TellDate &tellNoDate, QObject *parent)
        : QValidator(parent)
        , m_tellNoDate(tellNoDate)
    {
    }

    State validate(QString &typed, int &) const override
    {
        return IncomingModel::isDate(typed) ? Acceptable : Intermediate;
    }
    void fixup(QString &typed) const override { m_tellNoDate(typed); }

private:
    const IncomingDelegate::TellDate m_tellNoDate;
};

// That the check box of a row takes which has none.
int checkRoom(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    return style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget)
        + 2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1);
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected;
}

void paintBar(QPainter &painter, const QStyleOptionViewItem &option, double kept)
{
    const int begin = option.fontMetrics.horizontalAdvance(u"100 %"_s) + 12;
    QRect bar(option.rect.left() + begin, option.rect.center().y() - 2,
        option.rect.width() - begin - 8, 5);
    if (bar.width() < 8)
        return;
    bar = QStyle::visualRect(option.direction, option.rect, bar);
    QPalette palette = option.palette; // its ground is that of the row
    if (isSelected(option))
        palette.setColor(QPalette::Base, palette.color(QPalette::Highlight));
    const QColor color = isSelected(option)
        ? palette.color(QPalette::HighlightedText)
        : Theme::readable(palette.color(QPalette::Highlight), palette, 3);
    QRect done = bar;
    done.setWidth(int(bar.width() * kept));
    done = QStyle::visualRect(option.direction, bar, done);
    painter.save();
    painter.fillRect(bar, Theme::tint(color, palette, 0.25));
    painter.fillRect(
        done, kept < Candidate::littleKept ? QBrush(color, Qt::Dense4Pattern) : QBrush(color));
    painter.restore();
}

} // namespace

IncomingDelegate::IncomingDelegate(TellDate tellNoDate, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_tellNoDate(std::move(tellNoDate))
{
}

void IncomingDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, given, index);
    const QVariant kept = index.data(IncomingModel::KeptRole);
    if (index.column() == IncomingModel::Kept && kept.isValid())
        paintBar(*painter, given, kept.toDouble());
}

QSize IncomingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(),
        option.fontMetrics.height() + rowMargin};
}

QWidget *IncomingDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (edit && index.column() == IncomingModel::Published)
        edit->setValidator(new DateValidator(m_tellNoDate, edit));
    return editor;
}

void IncomingDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    QStyledItemDelegate::setModelData(editor, model, index);
    if (index.column() == IncomingModel::Published)
        m_tellNoDate({});
}

void IncomingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto standing = Standing(index.data(IncomingModel::StandingRole).toInt());
    if (index.column() == IncomingModel::Title) {
        const bool hasCheck = index.data(Qt::CheckStateRole).isValid();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {signSide + (hasCheck ? 0 : checkRoom(*option)), signSide};
        option->decorationAlignment = Qt::AlignRight | Qt::AlignVCenter;
        QPalette palette = option->palette;
        if (isSelected(*option)) {
            for (const auto role : {QPalette::Base, QPalette::Window})
                palette.setColor(role, palette.color(QPalette::Highlight));
            palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
        }
        option->icon = signIcon(standing, palette);
    }
    const bool isRemark = index.column() == IncomingModel::Remark;
    const bool hasArticle = index.data(IncomingModel::KeptRole).isValid();
    if (isSelected(*option))
        return;
    if (isRemark && standing == Standing::Doubtful)
        option->palette.setColor(QPalette::Text, signColor(standing, option->palette));
    else if (isRemark || !hasArticle || index.column() == IncomingModel::Kind)
        option->palette.setColor(QPalette::Text, Theme::mutedText(option->palette));
}

} // namespace Standoff
