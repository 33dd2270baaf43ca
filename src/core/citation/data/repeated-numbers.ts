/** A document of the Party centre that shares its number with another one. */
export interface RepeatedNumber {
  readonly number: string;
  readonly date: string;
  readonly title: string;
}

/**
 * Central documents whose number was given again in another term, in order of number and day. An archive may hold
 * one of them only; this table keeps a bare number from being taken for the one that happens to be held.
 * Set down from general knowledge, to be corrected and completed by archivists.
 */
export const REPEATED_NUMBERS: readonly RepeatedNumber[] = [
  {
    number: '10-NQ/TW',
    date: '2017-06-03',
    title: 'Phát triển kinh tế tư nhân trở thành một động lực quan trọng',
  },
  {
    number: '10-NQ/TW',
    date: '2022-02-10',
    title: 'Định hướng chiến lược địa chất, khoáng sản và công nghiệp khai khoáng',
  },
  {
    number: '11-NQ/TW',
    date: '2017-06-03',
    title: 'Hoàn thiện thể chế kinh tế thị trường định hướng xã hội chủ nghĩa',
  },
  { number: '11-NQ/TW', date: '2022-02-10', title: 'Phát triển vùng trung du và miền núi Bắc Bộ' },
  {
    number: '12-NQ/TW',
    date: '2012-01-16',
    title: 'Một số vấn đề cấp bách về xây dựng Đảng hiện nay',
  },
  {
    number: '12-NQ/TW',
    date: '2017-06-03',
    title: 'Cơ cấu lại, đổi mới và nâng cao hiệu quả doanh nghiệp nhà nước',
  },
  { number: '12-NQ/TW', date: '2022-03-16', title: 'Xây dựng lực lượng Công an nhân dân' },
  { number: '13-NQ/TW', date: '2012-01-16', title: 'Xây dựng hệ thống kết cấu hạ tầng đồng bộ' },
  { number: '13-NQ/TW', date: '2022-04-02', title: 'Phát triển vùng đồng bằng sông Cửu Long' },
  {
    number: '18-NQ/TW',
    date: '2017-10-25',
    title: 'Tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị',
  },
  {
    number: '18-NQ/TW',
    date: '2022-06-16',
    title: 'Nâng cao hiệu lực, hiệu quả quản lý và sử dụng đất',
  },
  {
    number: '19-NQ/TW',
    date: '2012-10-31',
    title: 'Tiếp tục đổi mới chính sách, pháp luật về đất đai',
  },
  {
    number: '19-NQ/TW',
    date: '2017-10-25',
    title: 'Đổi mới hệ thống tổ chức và quản lý các đơn vị sự nghiệp công lập',
  },
  { number: '19-NQ/TW', date: '2022-06-16', title: 'Nông nghiệp, nông dân, nông thôn' },
  {
    number: '20-NQ/TW',
    date: '2008-01-28',
    title: 'Tiếp tục xây dựng giai cấp công nhân Việt Nam',
  },
  {
    number: '20-NQ/TW',
    date: '2012-11-01',
    title: 'Phát triển khoa học và công nghệ phục vụ sự nghiệp công nghiệp hóa, hiện đại hóa',
  },
  {
    number: '20-NQ/TW',
    date: '2017-10-25',
    title: 'Tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân',
  },
  {
    number: '20-NQ/TW',
    date: '2022-06-16',
    title: 'Đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể',
  },
  { number: '21-NQ/TW', date: '2017-10-25', title: 'Công tác dân số trong tình hình mới' },
  {
    number: '21-NQ/TW',
    date: '2022-06-16',
    title: 'Củng cố, xây dựng tổ chức cơ sở đảng và đội ngũ đảng viên',
  },
  {
    number: '23-NQ/TW',
    date: '2018-03-22',
    title: 'Định hướng xây dựng chính sách phát triển công nghiệp quốc gia',
  },
  { number: '23-NQ/TW', date: '2022-10-06', title: 'Phát triển vùng Tây Nguyên' },
  {
    number: '24-NQ/TW',
    date: '2013-06-03',
    title: 'Chủ động ứng phó với biến đổi khí hậu, quản lý tài nguyên và bảo vệ môi trường',
  },
  { number: '24-NQ/TW', date: '2022-10-07', title: 'Phát triển vùng Đông Nam Bộ' },
  { number: '26-NQ/TW', date: '2008-08-05', title: 'Nông nghiệp, nông dân, nông thôn' },
  { number: '26-NQ/TW', date: '2018-05-19', title: 'Tập trung xây dựng đội ngũ cán bộ các cấp' },
  {
    number: '26-NQ/TW',
    date: '2022-11-03',
    title: 'Phát triển vùng Bắc Trung Bộ và duyên hải Trung Bộ',
  },
  {
    number: '27-NQ/TW',
    date: '2008-08-06',
    title: 'Xây dựng đội ngũ trí thức trong thời kỳ đẩy mạnh công nghiệp hóa',
  },
  { number: '27-NQ/TW', date: '2018-05-21', title: 'Cải cách chính sách tiền lương' },
  {
    number: '27-NQ/TW',
    date: '2022-11-09',
    title: 'Xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa',
  },
  {
    number: '28-NQ/TW',
    date: '2013-10-25',
    title: 'Chiến lược bảo vệ Tổ quốc trong tình hình mới',
  },
  { number: '28-NQ/TW', date: '2018-05-23', title: 'Cải cách chính sách bảo hiểm xã hội' },
  {
    number: '28-NQ/TW',
    date: '2022-11-17',
    title: 'Đổi mới phương thức lãnh đạo, cầm quyền của Đảng',
  },
  {
    number: '29-NQ/TW',
    date: '2013-11-04',
    title: 'Đổi mới căn bản, toàn diện giáo dục và đào tạo',
  },
  {
    number: '29-NQ/TW',
    date: '2022-11-17',
    title: 'Tiếp tục đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước',
  },
  { number: '30-NQ/TW', date: '2014-03-12', title: 'Sắp xếp, đổi mới công ty nông, lâm nghiệp' },
  { number: '30-NQ/TW', date: '2018-07-25', title: 'Chiến lược an ninh mạng quốc gia' },
  { number: '30-NQ/TW', date: '2022-11-23', title: 'Phát triển vùng đồng bằng sông Hồng' },
  { number: '36-NQ/TW', date: '2004-03-26', title: 'Công tác đối với người Việt Nam ở nước ngoài' },
  {
    number: '36-NQ/TW',
    date: '2014-07-01',
    title: 'Đẩy mạnh ứng dụng, phát triển công nghệ thông tin',
  },
  { number: '36-NQ/TW', date: '2018-10-22', title: 'Chiến lược phát triển bền vững kinh tế biển' },
  { number: '36-NQ/TW', date: '2023-01-30', title: 'Phát triển và ứng dụng công nghệ sinh học' },
  { number: '37-NQ/TW', date: '2004-07-01', title: 'Phát triển vùng trung du và miền núi Bắc Bộ' },
  {
    number: '37-NQ/TW',
    date: '2018-12-24',
    title: 'Sắp xếp các đơn vị hành chính cấp huyện và cấp xã',
  },
  {
    number: '39-NQ/TW',
    date: '2015-04-17',
    title: 'Tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức',
  },
  {
    number: '39-NQ/TW',
    date: '2019-01-15',
    title: 'Quản lý, khai thác, sử dụng các nguồn lực của nền kinh tế',
  },
  { number: '43-NQ/TW', date: '2019-01-24', title: 'Xây dựng và phát triển thành phố Đà Nẵng' },
  { number: '43-NQ/TW', date: '2023-11-24', title: 'Phát huy sức mạnh đại đoàn kết toàn dân tộc' },
  { number: '45-NQ/TW', date: '2019-01-24', title: 'Xây dựng và phát triển thành phố Hải Phòng' },
  {
    number: '45-NQ/TW',
    date: '2023-11-24',
    title: 'Xây dựng và phát huy vai trò của đội ngũ trí thức',
  },
  { number: '59-NQ/TW', date: '2020-08-05', title: 'Xây dựng và phát triển thành phố Cần Thơ' },
  { number: '59-NQ/TW', date: '2025-01-24', title: 'Hội nhập quốc tế trong tình hình mới' },
];
