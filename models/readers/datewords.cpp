// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/datewords.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The names of each month.
constexpr std::array<QStringView, 12> monthNames{
    u"january jan januar jänner janvier janv enero ene janeiro gennaio gen januari января январь "
    u"янв "
    u"січня يناير كانون\u00a0الثاني",
    u"february feb februar februari février fevrier févr fév febrero fevereiro fev febbraio febr "
    u"февраля февраль фев лютого فبراير شباط",
    u"march mar märz mrz maerz mars marzo março marco maart mrt марта март мар березня مارس آذار "
    u"اذار",
    u"april apr avril avr abril abr aprile апреля апрель апр квітня أبريل ابريل نيسان",
    u"may mai mayo maio mag maggio mei мая май травня مايو أيار ايار",
    u"june jun juni juin junio junho giugno giu июня июнь июн червня يونيو حزيران",
    u"july jul juli juillet juil julio julho luglio lug июля июль июл липня يوليو تموز",
    u"august aug août aout agosto ago augustus августа август авг серпня أغسطس اغسطس آب",
    u"september sep sept septembre septiembre setiembre setembro set settembre сентября сентябрь "
    u"сен вересня سبتمبر أيلول ايلول",
    u"october oct oktober okt octobre octubre outubro out ottobre ott октября октябрь окт жовтня "
    u"أكتوبر اكتوبر تشرين\u00a0الأول",
    u"november nov novembre noviembre novembro ноября ноябрь ноя листопада نوفمبر "
    u"تشرين\u00a0الثاني",
    u"december dec dez dezember décembre decembre déc diciembre dic dezembro dicembre декабря "
    u"декабрь дек грудня ديسمبر كانون\u00a0الأول"};

// Words that belong to a date and say nothing that is asked for.
constexpr QStringView fillers =
    u"published publish publication posted updated update first last modified edited created date "
    u"released on at the of in by um am den der vom von uhr h hrs hr st nd rd th er an und and "
    u"veröffentlicht aktualisiert stand erschienen publié publie mis à a jour le la les à vers min "
    u"mise publicado publicada actualizado actualizada el a las de del em às as atualizado "
    u"pubblicato aggiornato il alle ore gepubliceerd bijgewerkt op om опубликовано обновлено в г "
    u"года "
    u"год о نشر في تم آخر تحديث الساعة م ص "
    u"monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri "
    u"sat "
    u"sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa "
    u"so "
    u"lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes "
    u"sábado "
    u"domingo segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì "
    u"sabato "
    u"domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag понедельник вторник "
    u"среда "
    u"четверг пятница суббота воскресенье الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت "
    u"الأحد "
    u"입력 수정 등록 승인 게재 기사입력 최종수정 월요일 화요일 수요일 목요일 금요일 토요일 일요일 "
    u"월 화 수 목 "
    u"금 토 일 更新 公開 配信 発行 掲載 发布 发表 时间 日付 月 火 水 木 金 土 日 星期一 星期二 "
    u"星期三 星期四 "
    u"星期五 星期六 星期日 t";

struct Zone
{
    QStringView name;
    QStringView offset;
};
// Those that mean one thing only.
constexpr std::array zones{Zone{u"z", u"Z"}, Zone{u"gmt", u"Z"}, Zone{u"utc", u"Z"},
    Zone{u"est", u"-05:00"}, Zone{u"edt", u"-04:00"}, Zone{u"cdt", u"-05:00"},
    Zone{u"mst", u"-07:00"}, Zone{u"mdt", u"-06:00"}, Zone{u"pst", u"-08:00"},
    Zone{u"pdt", u"-07:00"}, Zone{u"cet", u"+01:00"}, Zone{u"cest", u"+02:00"},
    Zone{u"mez", u"+01:00"}, Zone{u"mesz", u"+02:00"}, Zone{u"kst", u"+09:00"},
    Zone{u"jst", u"+09:00"}, Zone{u"msk", u"+03:00"}};
// Those that do not, or whose offset depends on the day.
constexpr std::array vagueZones{QStringView(u"et"), QStringView(u"pt"), QStringView(u"ct"),
    QStringView(u"mt"), QStringView(u"cst"), QStringView(u"ist"), QStringView(u"bst"),
    QStringView(u"amt"), QStringView(u"aest"), QStringView(u"aedt"), QStringView(u"sgt"),
    QStringView(u"hkt")};

} // namespace

int monthOfName(const QString &name)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> all;
        for (int month = 1; month <= 12; ++month) {
            for (const QStringView each : monthNames[size_t(month - 1)].split(u' '))
                all.insert(each.toString().replace(u'\u00a0', u' '), month);
        }
        return all;
    }();
    return months.value(name);
}

bool isDateWord(const QString &word)
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const QStringView each : fillers.split(u' ', Qt::SkipEmptyParts))
            all.insert(each.toString());
        return all;
    }();
    return words.contains(word);
}

std::optional<QString> offsetOfZone(const QString &name)
{
    const auto zone = std::ranges::find(zones, QStringView(name), &Zone::name);
    if (zone != zones.end())
        return zone->offset.toString();
    if (std::ranges::find(vagueZones, QStringView(name)) != vagueZones.end())
        return QString();
    return std::nullopt;
}

} // namespace Standoff
